package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Printed;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;

/**
 * Holds a printed percentage against the rule. A printed value stands for all that print alike:
 * "9%" for every value from 8.5 up to, but not including, 9.5. If any of them gives the printed
 * percentage, the two are compatible, and nobody has to invent the decimals.
 */
public final class PrintedPerformance {

  private PrintedPerformance() {}

  public static Agreement agreement(Measure measure, Target target, Value actual, Printed printed) {
    if (printed.performance().isEmpty()) {
      return Agreement.NOT_PRINTED;
    }
    BigDecimal percent = printed.performance().get();
    if (!(TargetRatio.of(measure, target, actual) instanceof Measured computed)) {
      return Agreement.CONTRADICTS;
    }
    if (computed.roundedPercent(Math.max(percent.scale(), 0)).compareTo(percent) == 0) {
      return Agreement.EXACT;
    }
    return actual instanceof Value.Amount amount && printed.halfUnit().signum() > 0
        ? withinPrecision(measure, target, amount.number(), printed.halfUnit(), percent)
        : Agreement.CONTRADICTS;
  }

  /**
   * Along the values that print alike the performance moves steadily from one end to the other, so
   * the ends bound it; the upper one is not reached.
   */
  private static Agreement withinPrecision(
      Measure measure, Target target, BigDecimal value, BigDecimal halfUnit, BigDecimal percent) {
    if (!(share(measure, target, value.subtract(halfUnit)) instanceof Measured low)
        || !(share(measure, target, value.add(halfUnit)) instanceof Measured high)) {
      return Agreement.CONTRADICTS;
    }
    int decimals = Math.max(percent.scale(), 0);
    BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
    BigDecimal from = percent.subtract(half).movePointLeft(2);
    BigDecimal to = percent.add(half).movePointLeft(2);
    boolean rising = low.share().compareTo(high.share()) <= 0;
    BigDecimal least = rising ? low.share() : high.share();
    BigDecimal most = rising ? high.share() : low.share();
    boolean reachesUp = rising ? most.compareTo(from) > 0 : most.compareTo(from) >= 0;
    return reachesUp && least.compareTo(to) < 0 ? Agreement.COMPATIBLE : Agreement.CONTRADICTS;
  }

  private static Performance share(Measure measure, Target target, BigDecimal value) {
    return TargetRatio.of(measure, target, new Value.Amount(value));
  }
}
