package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.formula.Calculated;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExactFigureTest {

  private final Indicator share =
      Calculated.payments(ValueKind.NUMBER, "q1 / q2", Target.of(Value.amount("0.666667")));

  private static Measurement measured(Indicator indicator, String value, String... quantities) {
    return new Measurement(
        MeasurementId.next(),
        indicator.id(),
        LocalDate.of(2020, 9, 30),
        Value.amount(value),
        Arrays.stream(quantities).map(BigDecimal::new).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Measured computed(Indicator indicator, Measurement measurement) {
    return (Measured) Figure.of(indicator, Examples.YEAR, Optional.of(measurement)).computed();
  }

  @Test
  void performance_is_of_the_exact_quotient_and_not_of_what_is_kept_of_it() {
    var exact = computed(share, measured(share, "0.666667", "2", "3"));

    assertThat(exact.clause()).isEqualTo(Clause.VALUE_OVER_TARGET);
    assertThat(exact.share()).isLessThan(BigDecimal.ONE);
    assertThat(computed(share, measured(share, "0.666667")).clause()).isEqualTo(Clause.TARGET_MET);
  }

  @Test
  void a_third_of_a_hundred_percent_is_exactly_a_third() {
    var percent =
        Calculated.payments(ValueKind.PERCENT, "100 * q1 / q2", Target.of(Value.amount("100")));

    assertThat(computed(percent, measured(percent, "33.333333", "1", "3")).share())
        .isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
  }

  @Test
  void a_value_without_quantities_counts_by_itself() {
    assertThat(computed(share, measured(share, "0.5", "2", "3")).share())
        .isEqualTo(computed(share, measured(share, "0.5")).share());
    assertThat(computed(share, measured(share, "0.5", "2", "0")).share())
        .isEqualTo(computed(share, measured(share, "0.5")).share());
  }
}
