package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A quotient of integers, computed without any rounding; the denominator is positive. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

  private static final BigInteger TWO_HUNDRED = BigInteger.valueOf(200);

  static Rational of(Value value) {
    return value instanceof Value.Share share
        ? new Rational(millionths(share.part()), millionths(share.whole()))
        : of(((Value.Amount) value).number());
  }

  static Rational of(BigDecimal number) {
    return new Rational(millionths(number), BigInteger.TEN.pow(6));
  }

  private static BigInteger millionths(BigDecimal number) {
    return number.movePointRight(6).toBigIntegerExact();
  }

  int signum() {
    return numerator.signum();
  }

  /** Rounded half up, by integers alone: floor(100 q + 1/2); nothing below zero. */
  BigInteger percentOf(Rational whole) {
    if (signum() <= 0 || whole.signum() <= 0) {
      return BigInteger.ZERO;
    }
    var over = numerator.multiply(whole.denominator);
    var under = denominator.multiply(whole.numerator);
    return over.multiply(TWO_HUNDRED).add(under).divide(under.shiftLeft(1));
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
