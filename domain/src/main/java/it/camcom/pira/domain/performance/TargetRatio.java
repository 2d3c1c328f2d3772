package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.plan.Direction;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;

/**
 * The rule by which chambers compute performance: a met target is 100 %, a missed one the
 * proportion that was reached, never below 0.
 *
 * <p>Yes-or-no and ordinal results are all or nothing. Lower is better turns the proportion round.
 * Against a range the nearer bound counts. A ratio is taken to 34 digits; numbers have at most 21
 * ({@link it.camcom.pira.domain.language.ItalianNumbers#fits}), so two different ratios, or a ratio
 * and a half per cent, never fall together and rounding once for display is exact.
 */
public final class TargetRatio {

  public static final RuleVersion RULE = new RuleVersion("rapporto-al-target", 1);

  private TargetRatio() {}

  /** The performance of a measured value against a target. */
  public static Performance of(Measure measure, Target target, Value actual) {
    if (actual instanceof Value.YesNo done) {
      return target.value() instanceof Value.YesNo expected
          ? allOrNothing(done.yes() || !expected.yes(), Clause.DONE_OR_NOT)
          : new Performance.NotMeasurable(Clause.NOT_COMPARABLE);
    }
    if (actual instanceof Value.Level reached) {
      return target.value() instanceof Value.Level expected
          ? level(measure, expected, reached)
          : new Performance.NotMeasurable(Clause.NOT_COMPARABLE);
    }
    if (target.value() instanceof Value.YesNo || target.value() instanceof Value.Level) {
      return new Performance.NotMeasurable(Clause.NOT_COMPARABLE);
    }
    if (actual instanceof Value.Share share) {
      return compared(measure, target, share.part(), share.whole(), Clause.PART_OF_WHOLE);
    }
    return compared(measure, target, ((Value.Amount) actual).number(), BigDecimal.ONE, null);
  }

  private static Performance level(Measure measure, Value.Level expected, Value.Level reached) {
    OptionalInt needed =
        measure.scale().map(scale -> scale.rank(expected.level())).orElse(OptionalInt.empty());
    OptionalInt got =
        measure.scale().map(scale -> scale.rank(reached.level())).orElse(OptionalInt.empty());
    return needed.isEmpty() || got.isEmpty()
        ? new Performance.NotMeasurable(Clause.NOT_COMPARABLE)
        : allOrNothing(got.getAsInt() >= needed.getAsInt(), Clause.LEVEL_REACHED);
  }

  private static Performance allOrNothing(boolean met, Clause clause) {
    return met ? Performance.full(clause) : Performance.none(clause);
  }

  /** The value is {@code part / whole}, kept apart so that nothing is rounded before the end. */
  private static Performance compared(
      Measure measure, Target target, BigDecimal part, BigDecimal whole, Clause named) {
    BigDecimal level = magnitude(target.value());
    return switch (target.comparison()) {
      case AS_DIRECTED ->
          measure.direction() == Direction.HIGHER_IS_BETTER
              ? atLeast(part, whole, level, named)
              : atMost(part, whole, level, named);
      case AT_LEAST -> atLeast(part, whole, level, named);
      case AT_MOST -> atMost(part, whole, level, named);
      case EXACTLY -> within(part, whole, level, level, named);
      case BETWEEN -> within(part, whole, level, target.upTo().orElseThrow(), named);
    };
  }

  private static BigDecimal magnitude(Value value) {
    return value instanceof Value.Share share
        ? share.part().divide(share.whole(), MathContext.DECIMAL128)
        : ((Value.Amount) value).number();
  }

  private static Performance atLeast(
      BigDecimal part, BigDecimal whole, BigDecimal target, Clause named) {
    BigDecimal expected = target.multiply(whole);
    if (part.compareTo(expected) >= 0) {
      return Performance.full(named == null ? Clause.TARGET_MET : named);
    }
    return proportion(part, expected, named == null ? Clause.VALUE_OVER_TARGET : named);
  }

  private static Performance atMost(
      BigDecimal part, BigDecimal whole, BigDecimal target, Clause named) {
    BigDecimal expected = target.multiply(whole);
    if (part.compareTo(expected) <= 0) {
      return Performance.full(named == null ? Clause.TARGET_MET : named);
    }
    return expected.signum() < 0
        ? new Performance.NotMeasurable(Clause.NO_PROPORTION)
        : proportion(expected, part, named == null ? Clause.TARGET_OVER_VALUE : named);
  }

  private static Performance within(
      BigDecimal part, BigDecimal whole, BigDecimal from, BigDecimal to, Clause named) {
    return part.compareTo(to.multiply(whole)) > 0
        ? atMost(part, whole, to, named)
        : atLeast(part, whole, from, named);
  }

  private static Performance proportion(BigDecimal reached, BigDecimal wanted, Clause clause) {
    if (wanted.signum() <= 0) {
      return new Performance.NotMeasurable(Clause.NO_PROPORTION);
    }
    return reached.signum() <= 0
        ? Performance.none(clause)
        : new Performance.Measured(reached.divide(wanted, MathContext.DECIMAL128), clause);
  }
}
