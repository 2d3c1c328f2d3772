package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;

/** A node of a calculation. */
public sealed interface Expression {

  /**
   * One of the quantities of the formula.
   *
   * @param number its place among them, from 1
   */
  record Quantity(int number) implements Expression {

    public Quantity {
      if (number < 1 || number > Calculation.MAX_QUANTITIES) {
        throw new IllegalArgumentException("no such quantity: " + number);
      }
    }
  }

  /** A number that the formula itself states, not negative. */
  record Constant(BigDecimal number) implements Expression {

    public Constant {
      if (number.signum() < 0 || !ItalianNumbers.fits(number)) {
        throw new IllegalArgumentException("not a constant");
      }
      number = ItalianNumbers.normal(number);
    }

    static Constant of(int number) {
      return new Constant(BigDecimal.valueOf(number));
    }
  }

  record Sum(Expression left, Expression right) implements Expression {}

  record Difference(Expression left, Expression right) implements Expression {}

  /** A multiple: one side names no quantity. */
  record Product(Expression left, Expression right) implements Expression {

    public Product {
      if (!left.isConstant() && !right.isConstant()) {
        throw new IllegalArgumentException("a quantity is multiplied by a constant alone");
      }
    }
  }

  record Ratio(Expression left, Expression right) implements Expression {

    public Ratio {
      if (right instanceof Constant constant && constant.number().signum() == 0) {
        throw new IllegalArgumentException("a division by zero");
      }
    }
  }

  /** Whether it names no quantity. */
  default boolean isConstant() {
    return greatestQuantity() == 0;
  }

  /** The highest number of a quantity that it names, or 0. */
  default int greatestQuantity() {
    if (this instanceof Quantity quantity) {
      return quantity.number();
    }
    return this instanceof Constant
        ? 0
        : Math.max(left().greatestQuantity(), right().greatestQuantity());
  }

  /** The levels from here to the deepest quantity or constant. */
  default int depth() {
    return isLeaf() ? 1 : 1 + Math.max(left().depth(), right().depth());
  }

  /** The number of quantities, constants and operations, including this one. */
  default int size() {
    return isLeaf() ? 1 : 1 + left().size() + right().size();
  }

  private boolean isLeaf() {
    return this instanceof Quantity || this instanceof Constant;
  }

  /**
   * @throws UnsupportedOperationException if it is not an operation
   */
  default Expression left() {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws UnsupportedOperationException if it is not an operation
   */
  default Expression right() {
    throw new UnsupportedOperationException();
  }
}
