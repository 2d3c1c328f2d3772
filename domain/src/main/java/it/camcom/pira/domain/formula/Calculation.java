package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Difference;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Ratio;
import it.camcom.pira.domain.formula.Expression.Sum;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a value follows from the quantities of a formula: only by sums, differences, multiples and
 * quotients. Its size is bounded, and so are its results.
 */
public record Calculation(Expression expression) {

  /** The most quantities of a calculated formula. */
  public static final int MAX_QUANTITIES = 20;

  /** The most characters of its written form. */
  public static final int MAX_WRITTEN = 500;

  private static final int MAX_DEPTH = 30;
  private static final int MAX_SIZE = 100;

  /**
   * @throws IllegalArgumentException if it is too large or names no quantity
   */
  public Calculation {
    if (expression.depth() > MAX_DEPTH
        || expression.size() > MAX_SIZE
        || WrittenCalculation.of(expression).length() > MAX_WRITTEN) {
      throw new IllegalArgumentException("calculation too large");
    }
    if (expression.isConstant()) {
      throw new IllegalArgumentException("a calculation names a quantity");
    }
  }

  /**
   * Reads what {@link #written} returns, such as {@code 100 * q1 / (q2 + q3)}; empty for any other
   * text.
   */
  public static Optional<Calculation> parse(String written) {
    return written.length() > MAX_WRITTEN
        ? Optional.empty()
        : new CalculationReader(written).read();
  }

  /** Writes it over q1, q2 and so on, with no more brackets than needed. */
  public String written() {
    return WrittenCalculation.of(expression);
  }

  /** Whether it names only the first quantities, up to this number. */
  public boolean isOver(int quantities) {
    return expression.greatestQuantity() <= quantities;
  }

  /** Whether its result can be a value of the kind. */
  public boolean fits(ValueKind kind) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO -> true;
      case K_OF_N -> isPartOfWhole();
      case YES_NO, ORDINAL, DEADLINE -> false;
    };
  }

  /** Whether it is one quantity divided by another. */
  public boolean isPartOfWhole() {
    return expression instanceof Ratio ratio
        && ratio.left() instanceof Quantity
        && ratio.right() instanceof Quantity;
  }

  /**
   * Returns the exact value; empty for a division by zero.
   *
   * @param quantities one for each that is named
   */
  public Optional<Quotient> of(List<BigDecimal> quantities) {
    return value(expression, quantities);
  }

  /** Describes a divisor that is zero by the names of its quantities. */
  public Optional<String> zeroDivisor(List<BigDecimal> quantities, List<String> names) {
    return zeroDivisor(expression, quantities)
        .map(divisor -> new WrittenCalculation(names).text(divisor));
  }

  private static Optional<Expression> zeroDivisor(
      Expression expression, List<BigDecimal> quantities) {
    if (expression instanceof Quantity || expression instanceof Constant) {
      return Optional.empty();
    }
    return zeroDivisor(expression.left(), quantities)
        .or(() -> zeroDivisor(expression.right(), quantities))
        .or(
            () ->
                expression instanceof Ratio
                    ? value(expression.right(), quantities)
                        .filter(divisor -> divisor.signum() == 0)
                        .map(divisor -> expression.right())
                    : Optional.empty());
  }

  private static Optional<Quotient> value(Expression expression, List<BigDecimal> quantities) {
    if (expression instanceof Quantity quantity) {
      return Optional.of(Quotient.of(quantities.get(quantity.number() - 1)));
    }
    if (expression instanceof Constant constant) {
      return Optional.of(Quotient.of(constant.number()));
    }
    return value(expression.left(), quantities)
        .flatMap(
            left ->
                value(expression.right(), quantities)
                    .flatMap(right -> combined(expression, left, right)));
  }

  private static Optional<Quotient> combined(Expression operation, Quotient left, Quotient right) {
    if (operation instanceof Sum) {
      return Optional.of(left.plus(right));
    }
    if (operation instanceof Difference) {
      return Optional.of(left.minus(right));
    }
    if (operation instanceof Product) {
      return Optional.of(left.times(right));
    }
    return right.signum() == 0 ? Optional.empty() : Optional.of(left.dividedBy(right));
  }
}
