package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Direction;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Quotient;
import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * The rule by which chambers compute performance: a met target is 100 %, a missed one the
 * proportion that was reached, never below 0.
 *
 * <p>Yes-or-no and ordinal results are all or nothing. Lower is better turns the proportion round.
 * Against a range the nearer bound counts.
 */
public final class TargetRatio {

  public static final RuleVersion RULE = new RuleVersion("rapporto-al-target", 1);

  /** All of a target. */
  static final Quotient WHOLE = Quotient.of(BigDecimal.ONE);

  private TargetRatio() {}

  /** The performance of a measured value against a target. */
  public static Performance of(Measure measure, Target target, Value actual) {
    if (actual instanceof Value.YesNo done && target.value() instanceof Value.YesNo expected) {
      int order = Boolean.compare(done.yes(), expected.yes());
      return allOrNothing(target.comparison(), order, Clause.DONE_OR_NOT);
    }
    if (actual instanceof Value.Level reached && target.value() instanceof Value.Level expected) {
      return level(measure, target.comparison(), expected, reached);
    }
    if (!isNumber(actual) || !isNumber(target.value())) {
      return new NotMeasurable(Clause.NOT_COMPARABLE);
    }
    var performance = compared(measure, target, Quotient.of(actual), WHOLE);
    return actual instanceof Value.Share && performance instanceof Measured measured
        ? new Measured(measured.share(), Clause.PART_OF_WHOLE)
        : performance;
  }

  /** As if the number had been measured, however many digits it has. */
  static Performance of(Measure measure, Target target, BigDecimal number) {
    return of(measure, target, Quotient.of(number), WHOLE);
  }

  /** Of an exact number against an exact part of the target. */
  static Performance of(Measure measure, Target target, Quotient number, Quotient partOfTarget) {
    return isNumber(target.value())
        ? compared(measure, target, number, partOfTarget)
        : new NotMeasurable(Clause.NOT_COMPARABLE);
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Amount || value instanceof Value.Share;
  }

  private static Performance level(
      Measure measure, Target.Comparison comparison, Value.Level expected, Value.Level reached) {
    OptionalInt needed = rank(measure, expected);
    OptionalInt got = rank(measure, reached);
    if (needed.isEmpty() || got.isEmpty()) {
      return new NotMeasurable(Clause.NOT_COMPARABLE);
    }
    int order = Integer.compare(got.getAsInt(), needed.getAsInt());
    return allOrNothing(comparison, order, Clause.LEVEL_REACHED);
  }

  private static OptionalInt rank(Measure measure, Value.Level level) {
    return measure.scale().map(scale -> scale.rank(level.level())).orElse(OptionalInt.empty());
  }

  private static Performance allOrNothing(Target.Comparison comparison, int order, Clause clause) {
    boolean met =
        switch (comparison) {
          case AS_DIRECTED, AT_LEAST -> order >= 0;
          case AT_MOST -> order <= 0;
          case EXACTLY, BETWEEN -> order == 0;
        };
    return met ? Performance.full(clause) : Performance.none(clause);
  }

  private static Performance compared(
      Measure measure, Target target, Quotient actual, Quotient part) {
    var expected = Quotient.of(target.value()).times(part);
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
    };
  }

  private static Performance atLeast(Quotient actual, Quotient target) {
    return actual.compareTo(target) >= 0
        ? Performance.full(Clause.TARGET_MET)
        : proportion(actual, target, Clause.VALUE_OVER_TARGET);
  }

  private static Performance atMost(Quotient actual, Quotient target) {
    if (actual.compareTo(target) <= 0) {
      return Performance.full(Clause.TARGET_MET);
    }
    return target.signum() < 0
        ? new NotMeasurable(Clause.NO_PROPORTION)
        : proportion(target, actual, Clause.TARGET_OVER_VALUE);
  }

  private static Performance within(Quotient actual, Quotient from, Quotient to) {
    return actual.compareTo(to) > 0 ? atMost(actual, to) : atLeast(actual, from);
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
