package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as part and whole, kept apart so that nothing is rounded before the end: "1 su 3" meets
 * "1 su 3".
 *
 * @param whole greater than zero
 */
record Quotient(BigDecimal part, BigDecimal whole) implements Comparable<Quotient> {

  /**
   * Cut off, not rounded, so that what misses the target, or a half per cent, by ever so little
   * still does. Both stand on 34 digits without loss; rounding once for display is then exact.
   */
  private static final MathContext CUT_OFF = new MathContext(34, RoundingMode.DOWN);

  /** Of a value that is a number. */
  static Quotient of(Value value) {
    return value instanceof Value.Share share
        ? new Quotient(share.part(), share.whole())
        : of(((Value.Amount) value).number());
  }

  static Quotient of(BigDecimal number) {
    return new Quotient(number, BigDecimal.ONE);
  }

  int signum() {
    return part.signum();
  }

  /** This over another that is greater than zero, to 34 digits. */
  BigDecimal over(Quotient other) {
    return part.multiply(other.whole).divide(whole.multiply(other.part), CUT_OFF);
  }

  /** To 34 digits. */
  BigDecimal decimal() {
    return part.divide(whole, CUT_OFF);
  }

  @Override
  public int compareTo(Quotient other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
