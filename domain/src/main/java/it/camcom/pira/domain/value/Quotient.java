package it.camcom.pira.domain.value;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as part and whole, kept apart so that nothing is rounded before the end: "1 su 3" meets
 * "1 su 3".
 *
 * @param whole greater than zero
 */
public record Quotient(BigDecimal part, BigDecimal whole) implements Comparable<Quotient> {

  /**
   * Cuts off instead of rounding, so that a value that misses the target, or a half per cent, by
   * very little still misses it. Both fit in 34 digits without loss; rounding once for display is
   * then exact.
   */
  private static final MathContext CUT_OFF = new MathContext(34, RoundingMode.DOWN);

  public Quotient {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("not a part of a whole");
    }
  }

  public static Quotient of(BigDecimal number) {
    return new Quotient(number, BigDecimal.ONE);
  }

  public int signum() {
    return part.signum();
  }

  public Quotient plus(Quotient other) {
    return new Quotient(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  public Quotient minus(Quotient other) {
    return plus(new Quotient(other.part.negate(), other.whole));
  }

  public Quotient times(Quotient other) {
    return new Quotient(part.multiply(other.part), whole.multiply(other.whole));
  }

  /**
   * @throws IllegalArgumentException if the other is zero
   */
  public Quotient dividedBy(Quotient other) {
    var sign = BigDecimal.valueOf(other.signum());
    return new Quotient(
        part.multiply(other.whole).multiply(sign), whole.multiply(other.part).multiply(sign));
  }

  /** Divides this by another that is greater than zero, to 34 digits. */
  public BigDecimal over(Quotient other) {
    return part.multiply(other.whole).divide(whole.multiply(other.part), CUT_OFF);
  }

  /** The decimal number, to 34 digits. */
  public BigDecimal decimal() {
    return part.divide(whole, CUT_OFF);
  }

  /** The decimal number rounded half up to the decimals that a value is stored with. */
  public BigDecimal kept() {
    return ItalianNumbers.normal(
        part.divide(whole, ItalianNumbers.MAX_DECIMALS, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Quotient other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
