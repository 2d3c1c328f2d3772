package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;

/**
 * The rule by which chambers compute performance: a met target is 100 %, a missed one the
 * proportion reached, never below 0.
 *
 * <p>Yes or no, levels and days give 100 % or 0. Lower is better inverts the proportion. Against a
 * range the nearer bound counts.
 *
 * <p>A strict target, above or below a number, is missed by the number itself. A value that misses
 * it has its usual proportion, but at most 99 %, and the number itself has 99 % whatever its sign:
 * a value that equals the target or nearly does so never shows as 100 %, with any number of
 * decimals.
 */
public final class TargetRatio {

  public static final RuleVersion RULE = new RuleVersion("rapporto-al-target", 1);

  /** The whole of a target. */
  static final Quotient WHOLE = Quotient.of(BigDecimal.ONE);

  /** Applied before rounding, so that rounding to any decimals gives 99 %. */
  private static final BigDecimal MOST_OF_A_STRICT_MISS = new BigDecimal("0.99");

  private TargetRatio() {}

  /** Computes the performance of a measured value against a target. */
  public static Performance of(Measure measure, Target target, Value actual) {
    var order = actual.order(target.value(), measure.scale());
    if (order.isEmpty()) {
      return new NotMeasurable(Clause.NOT_COMPARABLE);
    }
    return switch (actual.type()) {
      case AMOUNT -> ofNumber(measure, target, actual);
      case SHARE -> partOfWhole(ofNumber(measure, target, actual));
      case YES_NO ->
          allOrNothing(target, Direction.HIGHER_IS_BETTER, order.getAsInt(), Clause.DONE_OR_NOT);
      case LEVEL ->
          allOrNothing(target, Direction.HIGHER_IS_BETTER, order.getAsInt(), Clause.LEVEL_REACHED);
      case DAY ->
          allOrNothing(target, Direction.LOWER_IS_BETTER, order.getAsInt(), Clause.IN_TIME_OR_NOT);
    };
  }

  private static Performance ofNumber(Measure measure, Target target, Value actual) {
    return of(measure, target, actual.quotient().orElseThrow(), WHOLE);
  }

  private static Performance partOfWhole(Performance performance) {
    return performance instanceof Measured measured && measured.clause() != Clause.STRICTLY_MISSED
        ? new Measured(measured.share(), Clause.PART_OF_WHOLE)
        : performance;
  }

  /** Computes as if the number had been measured, with any number of digits. */
  static Performance of(Measure measure, Target target, BigDecimal number) {
    return of(measure, target, Quotient.of(number), WHOLE);
  }

  /** Computes from an exact number and an exact part of the target. */
  static Performance of(Measure measure, Target target, Quotient number, Quotient partOfTarget) {
    return target
        .value()
        .quotient()
        .map(
            expected ->
                compared(measure, target, number, expected.times(partOfTarget), partOfTarget))
        .orElseGet(() -> new NotMeasurable(Clause.NOT_COMPARABLE));
  }

  /**
   * @param better the direction in which a value improves, for a target that does not state it
   * @param order compares the value with the target
   */
  private static Performance allOrNothing(
      Target target, Direction better, int order, Clause clause) {
    boolean met =
        switch (target.comparison()) {
          case AS_DIRECTED -> better == Direction.HIGHER_IS_BETTER ? order >= 0 : order <= 0;
          case AT_LEAST -> order >= 0;
          case AT_MOST -> order <= 0;
          case EXACTLY, BETWEEN -> order == 0;
          case ABOVE -> order > 0;
          case BELOW -> order < 0;
        };
    return met ? Performance.full(clause) : Performance.none(clause);
  }

  private static Performance compared(
      Measure measure, Target target, Quotient actual, Quotient expected, Quotient part) {
    return switch (target.comparison()) {
      case AS_DIRECTED ->
          measure.direction() == Direction.HIGHER_IS_BETTER
              ? atLeast(actual, expected)
              : atMost(actual, expected);
      case AT_LEAST -> atLeast(actual, expected);
      case AT_MOST -> atMost(actual, expected);
      case EXACTLY -> within(actual, expected, expected);
      case BETWEEN ->
          within(actual, expected, Quotient.of(target.upTo().orElseThrow()).times(part));
      case ABOVE -> above(actual, expected);
      case BELOW -> below(actual, expected);
    };
  }

  private static Performance met() {
    return Performance.full(Clause.TARGET_MET);
  }

  private static Performance atLeast(Quotient actual, Quotient target) {
    return actual.compareTo(target) >= 0 ? met() : tooLittle(actual, target);
  }

  private static Performance atMost(Quotient actual, Quotient target) {
    return actual.compareTo(target) <= 0 ? met() : tooMuch(actual, target);
  }

  private static Performance within(Quotient actual, Quotient from, Quotient to) {
    return actual.compareTo(to) > 0 ? atMost(actual, to) : atLeast(actual, from);
  }

  private static Performance tooLittle(Quotient actual, Quotient target) {
    return proportion(actual, target, Clause.VALUE_OVER_TARGET);
  }

  private static Performance tooMuch(Quotient actual, Quotient target) {
    return target.signum() < 0
        ? new NotMeasurable(Clause.NO_PROPORTION)
        : proportion(target, actual, Clause.TARGET_OVER_VALUE);
  }

  private static Performance above(Quotient actual, Quotient target) {
    int order = actual.compareTo(target);
    return order > 0 ? met() : strictlyMissed(order == 0, tooLittle(actual, target));
  }

  private static Performance below(Quotient actual, Quotient target) {
    int order = actual.compareTo(target);
    return order < 0 ? met() : strictlyMissed(order == 0, tooMuch(actual, target));
  }

  private static Performance strictlyMissed(boolean isEqual, Performance otherwise) {
    boolean isHeld =
        isEqual
            || (otherwise instanceof Measured measured
                && measured.share().compareTo(MOST_OF_A_STRICT_MISS) > 0);
    return isHeld ? new Measured(MOST_OF_A_STRICT_MISS, Clause.STRICTLY_MISSED) : otherwise;
  }

  private static Performance proportion(Quotient reached, Quotient wanted, Clause clause) {
    if (wanted.signum() <= 0) {
      return new NotMeasurable(Clause.NO_PROPORTION);
    }
    return reached.signum() <= 0
        ? Performance.none(clause)
        : new Measured(reached.over(wanted), clause);
  }
}
