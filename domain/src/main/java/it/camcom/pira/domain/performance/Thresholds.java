package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.performance.Performance.Measured;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The performances from which a target counts as partly reached and as reached. They label a
 * performance and never change it.
 *
 * @param partly per cent, above 0
 * @param reached per cent, above {@code partly} and at most 100
 */
public record Thresholds(BigDecimal partly, BigDecimal reached) {

  private static final BigDecimal MAX = BigDecimal.valueOf(100);
  private static final int MAX_DECIMALS = 2;

  /** The thresholds of many chambers: 70 and 90. */
  public static final Thresholds USUAL =
      new Thresholds(BigDecimal.valueOf(70), BigDecimal.valueOf(90));

  public Thresholds {
    if (!are(partly, reached)) {
      throw new IllegalArgumentException("not thresholds");
    }
    partly = ItalianNumbers.normal(partly);
    reached = ItalianNumbers.normal(reached);
  }

  /**
   * Whether two numbers can be thresholds: 0 < partly < reached <= 100, with at most two decimals.
   */
  public static boolean are(BigDecimal partly, BigDecimal reached) {
    return isOne(partly) && isOne(reached) && partly.compareTo(reached) < 0;
  }

  /** Whether a number can be one of them: above 0, at most 100, of two decimals. */
  public static boolean isOne(BigDecimal percent) {
    return percent.signum() > 0
        && percent.compareTo(MAX) <= 0
        && percent.stripTrailingZeros().scale() <= MAX_DECIMALS;
  }

  /** Labels a performance before rounding: 89.6 % prints as 90 % and misses 90. */
  public Optional<Attainment> of(Performance performance) {
    if (!(performance instanceof Measured measured)) {
      return Optional.empty();
    }
    var percent = measured.share().movePointRight(2);
    if (percent.compareTo(reached) >= 0) {
      return Optional.of(Attainment.REACHED);
    }
    return Optional.of(
        percent.compareTo(partly) >= 0 ? Attainment.PARTLY_REACHED : Attainment.NOT_REACHED);
  }
}
