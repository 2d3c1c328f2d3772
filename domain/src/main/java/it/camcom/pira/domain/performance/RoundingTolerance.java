package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The values that print like a given one. Printing rounds half away from zero, so the end nearer to
 * zero belongs to them and the other does not. A value printed in full represents only itself.
 */
record RoundingTolerance(BigDecimal value, BigDecimal halfUnit) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Whether any of these values performs as printed. Between two neighbouring turning points the
   * performance is constant or monotonic, so the turning points and one point between them suffice.
   * At the maximum of a strict miss it rises to 99 % and then stays there.
   */
  boolean gives(PrintedPercent percent, Measure measure, Target target) {
    if (halfUnit.signum() == 0) {
      return false;
    }
    var turns = turns(target);
    return turns.stream()
            .filter(this::contains)
            .anyMatch(turn -> percent.prints(TargetRatio.of(measure, target, turn)))
        || IntStream.range(1, turns.size())
            .anyMatch(i -> givesBetween(turns.get(i - 1), turns.get(i), percent, measure, target));
  }

  /** Returns the ends, and between them zero and the bounds of the target, in ascending order. */
  private List<BigDecimal> turns(Target target) {
    var low = value.subtract(halfUnit);
    var high = value.add(halfUnit);
    var turns = new TreeSet<>(List.of(low, high, BigDecimal.ZERO));
    target.value().quotient().map(Quotient::decimal).ifPresent(turns::add);
    target.upTo().ifPresent(turns::add);
    return List.copyOf(turns.subSet(low, true, high, true));
  }

  private boolean contains(BigDecimal turn) {
    return turn.subtract(value).abs().compareTo(halfUnit) < 0
        || turn.abs().compareTo(value.abs()) < 0;
  }

  private static boolean givesBetween(
      BigDecimal low, BigDecimal high, PrintedPercent percent, Measure measure, Target target) {
    var between = TargetRatio.of(measure, target, low.add(high).multiply(HALF));
    if (!isProportion(between)) {
      return percent.prints(between);
    }
    return TargetRatio.of(measure, target, low) instanceof Measured one
        && TargetRatio.of(measure, target, high) instanceof Measured other
        && percent.printsBetween(one.share(), other.share());
  }

  private static boolean isProportion(Performance performance) {
    return performance instanceof Measured measured
        && measured.share().signum() > 0
        && measured.share().compareTo(BigDecimal.ONE) < 0;
  }
}
