package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.audit.KeptChain;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.FixedScope;
import it.camcom.pira.domain.chamber.Guarded;
import it.camcom.pira.domain.chamber.NotPermitted;
import it.camcom.pira.domain.chamber.Role;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.KeptPlan;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkRecordingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final Optional<String> NO_REASON = Optional.empty();
  private static final Optional<Integer> UNSEEN = Optional.empty();

  private final Indicator one = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator other = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator foreign = indicatorOf("Archivio", higherIsBetter());
  private final Plan plan = plan(sheetOf("Segretario Generale", one, other, foreign));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final KeptChain chain = new KeptChain();
  private final BulkRecording officer = recordingIn(FixedScope.of(Role.PLANNING_OFFICER));

  private BulkRecording recordingIn(CurrentScope scope) {
    return Guarded.by(
        scope, new BulkRecording(scope, new KeptPlan(plan), measurements, chain, () -> {}));
  }

  private static Row row(
      IndicatorId indicator, Value value, Optional<String> reason, Optional<Integer> version) {
    return new Row(
        indicator,
        new NewMeasurement(
            DAY, Optional.of(value), List.of(), Optional.empty(), Optional.empty(), reason),
        version);
  }

  private static Row row(Indicator indicator, String value) {
    return row(indicator.id(), Value.amount(value), NO_REASON, UNSEEN);
  }

  private static Row correction(Indicator indicator, String value, String reason) {
    return row(indicator.id(), Value.amount(value), Optional.of(reason), Optional.of(0));
  }

  private List<Recorded> record(Row... rows) {
    return officer.record(YEAR, List.of(rows)).orElseThrow();
  }

  private List<String> faultyFields(Row... rows) {
    return catchThrowableOfType(InvalidInput.class, () -> record(rows)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  private Optional<Value> kept(Indicator indicator) {
    return measurements.on(indicator, DAY).map(recorded -> recorded.measurement().value());
  }

  @Test
  void values_are_recorded_together_and_come_back_in_order() {
    var recorded = record(row(other, "2"), row(one, "1"));

    assertThat(recorded).extracting(Recorded::indicator).containsExactly(other, one);
    assertThat(recorded).extracting(Recorded::version).containsExactly(0, 0);
    assertThat(measurements.writes()).isEqualTo(1);
  }

  @Test
  void all_are_saved_or_none() {
    assertThat(
            faultyFields(
                row(one, "1"),
                row(other.id(), new Value.YesNo(true, "si"), NO_REASON, UNSEEN),
                row(IndicatorId.next(), Value.amount("1"), NO_REASON, UNSEEN)))
        .containsExactly("rows[2].indicator");
    assertThat(
            faultyFields(
                row(one, "1"), row(other.id(), new Value.YesNo(true, "si"), NO_REASON, UNSEEN)))
        .containsExactly("rows[1].value");
    assertThat(kept(one)).isEmpty();
    assertThat(chain.reasons()).isEmpty();
  }

  @Test
  void corrections_are_written_reason_by_reason_after_what_has_none() {
    record(row(one, "1"), row(other, "2"));

    var corrected =
        record(
            correction(one, "3", "Conteggio rifatto"),
            row(foreign, "5"),
            correction(other, "4", "Altro motivo"));

    assertThat(corrected).extracting(Recorded::version).containsExactly(1, 0, 1);
    assertThat(chain.reasons()).containsExactlyInAnyOrder("Conteggio rifatto", "Altro motivo");
    assertThat(kept(one)).contains(Value.amount("3"));
    assertThat(kept(other)).contains(Value.amount("4"));
    assertThat(kept(foreign)).contains(Value.amount("5"));
  }

  @Test
  void whoever_comes_second_is_told_of_every_value_that_changed() {
    record(row(one, "1"), row(other, "2"));

    var refusal =
        catchThrowableOfType(
            ValuesChangedMeanwhile.class,
            () ->
                record(
                    row(one, "7"),
                    row(foreign, "8"),
                    row(other.id(), Value.amount("9"), Optional.of("perché"), Optional.of(4))));

    assertThat(refusal.conflicts())
        .extracting(conflict -> conflict.sent().indicator())
        .containsExactly(one.id(), other.id());
    assertThat(refusal.conflicts())
        .extracting(conflict -> conflict.current().map(Recorded::version))
        .containsExactly(Optional.of(0), Optional.of(0));
    assertThat(refusal.conflicts().get(1).sent().version()).contains(4);
    assertThat(kept(one)).contains(Value.amount("1"));
    assertThat(kept(foreign)).isEmpty();
  }

  @Test
  void what_was_seen_and_is_gone_has_changed() {
    var refusal =
        catchThrowableOfType(
            ValuesChangedMeanwhile.class, () -> record(correction(one, "1", "perché")));

    assertThat(refusal.conflicts().get(0).current()).isEmpty();
  }

  @Test
  void a_correction_has_a_reason() {
    record(row(one, "1"));

    assertThat(faultyFields(row(one.id(), Value.amount("2"), NO_REASON, Optional.of(0))))
        .containsExactly("rows[0].reason");
  }

  @Test
  void an_indicator_stands_once_for_a_day() {
    assertThat(faultyFields(row(one, "1"), row(other, "1"), row(one, "2")))
        .containsExactly("rows[2]");
  }

  @Test
  void rows_and_reasons_are_bounded() {
    var many = Collections.nCopies(BulkRecording.MAX_ROWS + 1, row(one, "1")).toArray(Row[]::new);
    var reasons =
        IntStream.rangeClosed(0, BulkRecording.MAX_REASONS)
            .mapToObj(i -> correction(one, "1", "motivo " + i))
            .toArray(Row[]::new);

    assertThat(faultyFields()).containsExactly("rows");
    assertThat(faultyFields(many)).startsWith("rows");
    assertThat(faultyFields(reasons)).startsWith("rows");
  }

  @Test
  void a_contributor_records_what_the_own_centre_owns_and_nothing_beside_it() {
    var studies = recordingIn(FixedScope.ofContributor("Ufficio studi"));

    assertThatThrownBy(() -> studies.record(YEAR, List.of(row(one, "1"), row(foreign, "2"))))
        .isInstanceOf(NotOfYourCentre.class);
    assertThat(kept(one)).isEmpty();
    assertThat(studies.record(YEAR, List.of(row(one, "1"), row(other, "2")))).isPresent();
  }

  @Test
  void who_may_only_read_records_nothing() {
    var auditor = recordingIn(FixedScope.of(Role.AUDITOR));

    assertThatThrownBy(() -> auditor.record(YEAR, List.of(row(one, "1"))))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> auditor.admits(YEAR)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_year_without_a_plan_is_nothing() {
    assertThat(officer.admits(YEAR)).isTrue();
    assertThat(officer.admits(YEAR.plusYears(1))).isFalse();
    assertThat(officer.record(YEAR.plusYears(1), List.of(row(one, "1")))).isEmpty();
  }
}
