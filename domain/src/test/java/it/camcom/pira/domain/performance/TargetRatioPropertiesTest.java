package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.deadline;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.lowerIsBetter;
import static it.camcom.pira.domain.plan.Examples.partOfWhole;
import static it.camcom.pira.domain.value.Direction.LOWER_IS_BETTER;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Target.Comparison;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Properties of the rule for any numbers, compared with exact integers. */
@Tag("long")
class TargetRatioPropertiesTest {

  private static final int MANY = Boolean.getBoolean("pira.long") ? 1_000_000 : 100_000;

  private final Generated any = new Generated(20200930);

  @Test
  void every_row_has_a_performance_from_0_to_1_or_a_reason() {
    for (int i = 0; i < MANY; i++) {
      var measure = any.measure();
      var target = any.target();
      var actual = any.value();

      var performance = TargetRatio.of(measure, target, actual);

      if (performance instanceof Measured measured) {
        assertThat(measured.share()).isBetween(ZERO, ONE);
      } else {
        assertThat(performance.clause())
            .as("%s against %s", actual, target)
            .isIn(Clause.NOT_COMPARABLE, Clause.NO_PROPORTION);
      }
    }
  }

  @Test
  void a_met_target_scores_in_full_and_only_a_met_target() {
    for (int i = 0; i < MANY; i++) {
      var measure = any.measureOfNumbers();
      var target = any.targetOfNumbers();
      var actual = any.below(4) == 0 ? target.value() : any.quantity();

      var performance = TargetRatio.of(measure, target, actual);

      assertThat(performance instanceof Measured measured && measured.share().compareTo(ONE) == 0)
          .as("%s against %s, %s", actual, target, measure.direction())
          .isEqualTo(meets(measure, target, actual));
    }
  }

  private static boolean meets(Measure measure, Target target, Value actual) {
    int order = Rational.of(actual).compareTo(Rational.of(target.value()));
    return switch (target.comparison()) {
      case AS_DIRECTED -> measure.direction() == LOWER_IS_BETTER ? order <= 0 : order >= 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case EXACTLY -> order == 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
      case BETWEEN ->
          order >= 0
              && Rational.of(actual).compareTo(Rational.of(target.upTo().orElseThrow())) <= 0;
    };
  }

  @Test
  void a_near_miss_of_any_size_is_not_met() {
    var most = BigInteger.TEN.pow(21).subtract(BigInteger.ONE);
    for (int i = 0; i < MANY; i++) {
      var n = any.positiveUnits().min(most.subtract(BigInteger.ONE));
      var value = share(n.subtract(BigInteger.ONE), n);
      var target = share(n, n.add(BigInteger.ONE));

      assertThat(TargetRatio.of(partOfWhole(), Target.of(value), target))
          .isEqualTo(Performance.full(Clause.PART_OF_WHOLE));
      assertThat(((Measured) TargetRatio.of(partOfWhole(), Target.of(target), value)).share())
          .isLessThan(ONE);
    }
  }

  private static Value.Share share(BigInteger part, BigInteger whole) {
    return new Value.Share(new BigDecimal(part, 6), new BigDecimal(whole, 6));
  }

  @Test
  void a_missed_strict_target_is_never_shown_as_more_than_99_per_cent() {
    int capped = 0;
    for (int i = 0; i < MANY; i++) {
      var value = any.below(4) == 0 ? new Value.Amount(any.positive()) : any.quantity();
      var target = any.below(2) == 0 ? Target.above(value) : Target.below(value);
      var actual = any.below(3) == 0 ? value : nearly(value);

      if (!meets(higherIsBetter(), target, actual)
          && TargetRatio.of(higherIsBetter(), target, actual) instanceof Measured measured) {
        for (int decimals = 0; decimals <= 40; decimals += 4) {
          assertThat(measured.roundedPercent(decimals))
              .as("%s against %s", actual, target)
              .isLessThanOrEqualTo(BigDecimal.valueOf(99));
        }
        capped += measured.clause() == Clause.STRICTLY_MISSED ? 1 : 0;
      }
    }
    assertThat(capped).isGreaterThan(MANY / 10);
  }

  /** Less or more by the last digit that is kept. */
  private Value nearly(Value value) {
    return value
        .asAmount()
        .<Value>map(amount -> amount(amount.number().add(BigDecimal.valueOf(any.below(3) - 1L, 6))))
        .orElse(value);
  }

  @Test
  void a_strict_target_scores_as_one_that_is_not_but_for_the_last_hundredth() {
    for (int i = 0; i < MANY; i++) {
      var value = any.quantity();
      var actual = any.quantity();
      boolean up = any.below(2) == 0;
      var strict = up ? Target.above(value) : Target.below(value);
      var other = up ? Target.atLeast(value) : Target.atMost(value);

      if (Rational.of(actual).compareTo(Rational.of(value)) != 0
          && TargetRatio.of(higherIsBetter(), other, actual) instanceof Measured measured) {
        boolean met = meets(higherIsBetter(), strict, actual);
        assertThat(TargetRatio.of(higherIsBetter(), strict, actual))
            .as("%s against %s", actual, strict)
            .isInstanceOfSatisfying(
                Measured.class,
                one ->
                    assertThat(one.share())
                        .isEqualByComparingTo(
                            met ? ONE : measured.share().min(new BigDecimal("0.99"))));
      }
    }
  }

  @Test
  void a_deadline_is_kept_on_any_day_up_to_it_and_on_no_later_one() {
    for (int i = 0; i < MANY; i++) {
      var expected = any.day();
      var done = any.day();

      assertThat(TargetRatio.of(deadline(), Target.of(expected), done))
          .as("%s against %s", done, expected)
          .isEqualTo(
              done.day().isAfter(expected.day())
                  ? Performance.none(Clause.IN_TIME_OR_NOT)
                  : Performance.full(Clause.IN_TIME_OR_NOT));
    }
  }

  @Test
  void a_better_value_never_scores_less() {
    for (int i = 0; i < MANY; i++) {
      var value = any.quantity();
      var target = Target.of(value);
      var one = any.number();
      var other = any.below(3) == 0 ? one.add(BigDecimal.valueOf(1, 6)) : any.number();

      assertRises(higherIsBetter(), target, one.min(other), one.max(other));
      assertRises(lowerIsBetter(), target, one.max(other), one.min(other));
      assertRises(lowerIsBetter(), Target.atLeast(value), one.min(other), one.max(other));
      assertRises(higherIsBetter(), Target.atMost(value), one.max(other), one.min(other));
      assertRises(lowerIsBetter(), Target.above(value), one.min(other), one.max(other));
      assertRises(higherIsBetter(), Target.below(value), one.max(other), one.min(other));
    }
  }

  private static void assertRises(
      Measure measure, Target target, BigDecimal worse, BigDecimal better) {
    if (!(TargetRatio.of(measure, target, amount(worse)) instanceof Measured low)) {
      return;
    }
    assertThat(TargetRatio.of(measure, target, amount(better)))
        .as("%s after %s, against %s", better, worse, target)
        .isInstanceOfSatisfying(
            Measured.class, high -> assertThat(high.share()).isGreaterThanOrEqualTo(low.share()));
  }

  private static Value.Amount amount(BigDecimal number) {
    var fitting = number.abs().min(new BigDecimal("999999999999999.999999"));
    return new Value.Amount(number.signum() < 0 ? fitting.negate() : fitting);
  }

  @Test
  void what_is_shown_is_the_exact_proportion_rounded_once() {
    for (int i = 0; i < MANY; i++) {
      var target = new Value.Amount(any.positive());
      var value = any.below(2) == 0 ? nearAHalfPercent(target) : new Value.Amount(any.number());

      assertShownExactly(higherIsBetter(), Target.of(target), value);
      assertShownExactly(lowerIsBetter(), Target.of(target), value);
      assertShownExactly(higherIsBetter(), Target.of(value), target);
    }
  }

  @Test
  void what_is_shown_of_shares_is_the_exact_proportion_rounded_once() {
    for (int i = 0; i < MANY; i++) {
      var target = any.below(2) == 0 ? any.share() : new Value.Amount(any.positive());

      assertShownExactly(partOfWhole(), Target.atLeast(target), any.share());
      assertShownExactly(partOfWhole(), Target.atMost(target), any.share());
    }
  }

  /** A value that misses, by the last digit or not at all, a half per cent of the target. */
  private Value.Amount nearAHalfPercent(Value.Amount target) {
    var halfPercents = BigInteger.valueOf(2L * any.below(100) + 1);
    var units = target.number().unscaledValue().multiply(halfPercents);
    var near = units.divide(BigInteger.valueOf(200)).add(BigInteger.valueOf(any.below(2)));
    return new Value.Amount(new BigDecimal(near, 6));
  }

  private static void assertShownExactly(Measure measure, Target target, Value actual) {
    var performance = TargetRatio.of(measure, target, actual);
    var expected = Rational.of(target.value());
    var reached = Rational.of(actual);
    boolean directed = target.comparison() == Comparison.AS_DIRECTED;
    boolean lower =
        directed
            ? measure.direction() == LOWER_IS_BETTER
            : target.comparison() == Comparison.AT_MOST;

    if (performance instanceof NotMeasurable) {
      assertThat(expected.signum()).isNotPositive();
    } else {
      var percent = lower ? expected.percentOf(reached) : reached.percentOf(expected);
      boolean met = lower ? reached.compareTo(expected) <= 0 : reached.compareTo(expected) >= 0;
      assertThat(((Measured) performance).roundedPercent(0).toBigIntegerExact())
          .as("%s against %s", actual, target)
          .isEqualTo(met ? BigInteger.valueOf(100) : percent);
    }
  }
}
