package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Ratio;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import java.util.Optional;

/**
 * The quantities and calculation read from the text of a formula, for somebody to confirm or
 * correct. It is never applied automatically.
 *
 * @param calculation empty where no number follows from the quantities
 */
public record FormulaProposal(
    List<String> quantities, Optional<Calculation> calculation, Ground ground) {

  private static final Constant HUNDRED = Constant.of(100);

  public FormulaProposal {
    quantities = List.copyOf(quantities);
  }

  /** How reliable the reading of the text is. */
  public enum Ground {
    /** Operations are unambiguous. */
    WRITTEN,
    /** A sign or word is read as an operation but could be part of a name. */
    LIKELY,
    /** The text names a single quantity. */
    ONE_QUANTITY,
    /** The text names a single quantity, and the measured value is a part of something. */
    WITHOUT_WHOLE,
    /** The text has ambiguous signs; it is proposed whole. */
    UNSURE,
    /** The measured value is not a number, or there is no text. */
    NOTHING_TO_CALCULATE
  }

  /** Reads the text of a formula for a value of the kind. */
  public static FormulaProposal of(String formula, ValueKind kind) {
    var text = formula.strip();
    if (text.isEmpty() || !kind.isNumber()) {
      return new FormulaProposal(List.of(), Optional.empty(), Ground.NOTHING_TO_CALCULATE);
    }
    var reader = new FormulaReader(text, kind.isOfWhole());
    return reader
        .read()
        .flatMap(read -> calculated(reader, read, kind))
        .orElseGet(() -> whole(text, kind, Ground.UNSURE));
  }

  private static Optional<FormulaProposal> calculated(
      FormulaReader reader, Expression read, ValueKind kind) {
    if (read instanceof Quantity) {
      var ground = kind.isOfWhole() ? Ground.WITHOUT_WHOLE : Ground.ONE_QUANTITY;
      return Optional.of(whole(reader.names().get(0), kind, ground));
    }
    boolean hundredfold =
        !has(read, HUNDRED) && (reader.saysPercent() || (kind.isOfHundred() && divides(read)));
    return made(hundredfold ? hundredfold(read) : read)
        .filter(one -> one.fits(kind))
        .map(
            calculation ->
                new FormulaProposal(
                    reader.names(),
                    Optional.of(calculation),
                    reader.isLikely() ? Ground.LIKELY : Ground.WRITTEN));
  }

  private static FormulaProposal whole(String text, ValueKind kind, Ground ground) {
    return new FormulaProposal(
        List.of(text), made(new Quantity(1)).filter(one -> one.fits(kind)), ground);
  }

  private static Optional<Calculation> made(Expression expression) {
    try {
      return Optional.of(new Calculation(expression));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the expression divides by a quantity. */
  private static boolean divides(Expression expression) {
    if (expression instanceof Quantity || expression instanceof Constant) {
      return false;
    }
    return (expression instanceof Ratio && !expression.right().isConstant())
        || divides(expression.left())
        || divides(expression.right());
  }

  private static boolean has(Expression expression, Constant constant) {
    if (expression instanceof Quantity || expression instanceof Constant) {
      return expression.equals(constant);
    }
    return has(expression.left(), constant) || has(expression.right(), constant);
  }

  private static Expression hundredfold(Expression expression) {
    return expression instanceof Ratio ratio
        ? new Ratio(new Product(HUNDRED, ratio.left()), ratio.right())
        : new Product(HUNDRED, expression);
  }
}
