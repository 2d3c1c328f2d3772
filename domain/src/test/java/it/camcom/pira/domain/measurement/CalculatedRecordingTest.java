package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.formula.Calculated;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.plan.InMemoryPlans;
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

class CalculatedRecordingTest {

  private final Indicator percent = payments(ValueKind.PERCENT, "100 * q1 / q2");
  private final Indicator share = payments(ValueKind.K_OF_N, "q1 / q2");
  private final Indicator ofLevels = payments(ValueKind.YES_NO, "q1 / q2");
  private final Indicator entered = payments(ValueKind.PERCENT, "none");
  private final MeasurementRecording officer =
      new MeasurementRecording(
          FixedScope.of(Role.PLANNING_OFFICER),
          new InMemoryPlans(plan(sheet(percent, share, ofLevels, entered))),
          new RecordedMeasurements(),
          new InMemoryAuditChain(),
          () -> {},
          RecordingClock.fixed());

  private static Indicator payments(ValueKind kind, String calculation) {
    return Calculated.payments(kind, calculation, Target.of(Value.amount("90")));
  }

  private Measurement record(Indicator indicator, Optional<Value> value, String... quantities) {
    var entered =
        new MeasurementInput(
            value.map(one -> Entered.value(one).value()).orElse(null),
            Arrays.stream(quantities).map(BigDecimal::new).toList(),
            null,
            null,
            null);
    return officer
        .record(YEAR, indicator.id(), LocalDate.of(2020, 9, 30), entered, Optional.empty())
        .orElseThrow()
        .measurement();
  }

  private List<Fault> faults(Indicator indicator, Optional<Value> value, String... quantities) {
    return catchThrowableOfType(InvalidInput.class, () -> record(indicator, value, quantities))
        .faults();
  }

  @Test
  void the_value_follows_from_the_quantities() {
    var measured = record(percent, Optional.empty(), "2", "3");

    assertThat(measured.value()).isEqualTo(Value.amount("66.666667"));
    assertThat(measured.quantities()).containsExactly(new BigDecimal("2"), new BigDecimal("3"));
    assertThat(measured.exact(percent).orElseThrow().whole()).isEqualByComparingTo("3");
  }

  @Test
  void a_share_is_kept_in_two() {
    assertThat(record(share, Optional.empty(), "4", "8").value())
        .isEqualTo(new Value.Share(new BigDecimal("4"), new BigDecimal("8")));
  }

  @Test
  void every_quantity_is_given() {
    assertThat(faults(percent, Optional.empty(), "2"))
        .containsExactly(
            new Fault(
                "quantities", "Servono 2 quantità: Pagamenti elettronici; Totale pagamenti."));
    assertThat(faults(percent, Optional.of(Value.amount("50")))).hasSize(1);
    assertThat(faults(percent, Optional.empty(), "1", "2", "3")).hasSize(1);
  }

  @Test
  void a_value_that_contradicts_is_refused_and_one_that_agrees_is_not() {
    assertThat(faults(percent, Optional.of(Value.amount("67")), "2", "3"))
        .extracting(Fault::field)
        .containsExactly("value");
    assertThat(record(percent, Optional.of(Value.amount("66.666667")), "2", "3").value())
        .isEqualTo(Value.amount("66.666667"));
  }

  @Test
  void a_zero_that_would_be_divided_by_is_named() {
    assertThat(faults(percent, Optional.empty(), "2", "0"))
        .containsExactly(
            new Fault("quantities", "Non si può dividere per zero: «Totale pagamenti» vale zero."));
  }

  @Test
  void what_cannot_be_kept_is_refused() {
    assertThat(faults(percent, Optional.empty(), "999999999999999", "0.000001"))
        .extracting(Fault::field)
        .containsExactly("quantities");
    assertThat(faults(share, Optional.empty(), "-1", "2")).hasSize(1);
  }

  @Test
  void without_a_calculation_a_value_is_needed() {
    assertThat(faults(entered, Optional.empty(), "2", "3"))
        .extracting(Fault::field)
        .containsExactly("value");
    assertThat(record(entered, Optional.of(Value.amount("60")), "2", "3").quantities()).hasSize(2);
    assertThat(faults(ofLevels, Optional.empty(), "2", "3"))
        .extracting(Fault::field)
        .containsExactly("value");
  }
}
