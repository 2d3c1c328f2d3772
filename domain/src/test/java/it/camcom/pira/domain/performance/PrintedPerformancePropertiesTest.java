package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.performance.Agreement.CONTRADICTS;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Properties of printed percentages, for any numbers. */
@Tag("long")
class PrintedPerformancePropertiesTest {

  private static final int MANY = Boolean.getBoolean("pira.long") ? 200_000 : 20_000;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Generated any = new Generated(20200930);

  @Test
  void what_some_value_that_prints_alike_gives_does_not_contradict() {
    int held = 0;
    for (int i = 0; i < MANY; i++) {
      var measure = any.measureOfNumbers();
      var target = any.targetOfNumbers();
      var value = BigDecimal.valueOf(1 + any.below(20_000), any.below(3));
      var halfUnit = BigDecimal.valueOf(5, value.scale() + 1);
      var known = new Value.Amount(oneThatPrintsAs(value, halfUnit));
      int decimals = any.below(3);

      if (TargetRatio.of(measure, target, known) instanceof Measured measured) {
        var printed = new SourceRounding(halfUnit, Optional.of(measured.roundedPercent(decimals)));
        assertThat(PrintedPerformance.agreement(measure, target, new Value.Amount(value), printed))
            .as("%s, known as %s, against %s: %s", value, known, target, printed)
            .isIn(Agreement.EXACT, Agreement.COMPATIBLE);
        held++;
      }
    }
    assertThat(held).isGreaterThan(MANY / 2);
  }

  /**
   * Returns a value from the lower end, and now and then that end itself, up to just below the
   * upper one.
   */
  private BigDecimal oneThatPrintsAs(BigDecimal value, BigDecimal halfUnit) {
    var low = value.subtract(halfUnit);
    return any.below(10) == 0
        ? low
        : low.add(halfUnit.add(halfUnit).multiply(any.fraction())).setScale(6, DOWN).max(low);
  }

  @Test
  void what_no_value_that_prints_alike_gives_contradicts() {
    for (int i = 0; i < MANY; i++) {
      var target = any.positive();
      var value = target.multiply(any.fraction()).setScale(1, HALF_UP);
      var percent = BigDecimal.valueOf(any.below(101));
      var printed = new SourceRounding(new BigDecimal("0.05"), Optional.of(percent));

      var agreement =
          PrintedPerformance.agreement(
              higherIsBetter(),
              Target.of(new Value.Amount(target)),
              new Value.Amount(value),
              printed);

      assertThat(agreement != CONTRADICTS)
          .as("%s against %s, %s %%", value, target, percent)
          .isEqualTo(canPrint(percent, target, value, printed.halfUnit()));
    }
  }

  /** Solves for the value: it has to be percent ± 0.5 of the target. */
  private static boolean canPrint(
      BigDecimal percent, BigDecimal target, BigDecimal value, BigDecimal halfUnit) {
    var least = percent.subtract(HALF).multiply(target).movePointLeft(2);
    var beyond = percent.add(HALF).multiply(target).movePointLeft(2);
    boolean full = percent.intValueExact() == 100;
    return value.add(halfUnit).compareTo(least) > 0
        && (full || value.subtract(halfUnit).compareTo(beyond) < 0);
  }
}
