package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.measurement.MeasurementRowsInput.MAX_ROWS;
import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.ValueConflicts.Conflict;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkRecordingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final Version OTHER = Version.of("another");

  private final Indicator one = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator other = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator foreign = indicatorOf("Archivio", higherIsBetter());
  private final Plan plan = plan(sheetOf("Segretario Generale", one, other, foreign));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final InMemoryAuditChain chain = new InMemoryAuditChain();
  private final BulkRecording officer = recordingIn(FixedScope.of(Role.PLANNING_OFFICER));

  private BulkRecording recordingIn(CurrentScope scope) {
    return Guarded.by(
        scope,
        new BulkRecording(
            scope, new InMemoryPlans(plan), measurements, chain, () -> {}, RecordingClock.fixed()));
  }

  private static RowInput row(
      IndicatorId indicator, Value value, String reason, StoredMeasurement seen) {
    return Entered.row(indicator, DAY, Entered.value(value, null, reason), seen);
  }

  private static RowInput row(Indicator indicator, String value) {
    return row(indicator.id(), Value.amount(value), null, null);
  }

  private RowInput correction(Indicator indicator, String value, String reason) {
    var seen = measurements.on(indicator, DAY).orElseThrow();
    return row(indicator.id(), Value.amount(value), reason, seen);
  }

  private static RowInput outdated(Indicator indicator, String value) {
    return new RowInput(
        indicator.id().value(),
        DAY,
        Entered.value(Value.amount(value), null, "perché"),
        OTHER.text());
  }

  private List<StoredMeasurement> record(RowInput... rows) {
    return officer.record(YEAR, Entered.rows(rows)).orElseThrow();
  }

  private List<String> faultyFields(RowInput... rows) {
    return catchThrowableOfType(InvalidInput.class, () -> record(rows)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  private Optional<Value> kept(Indicator indicator) {
    return measurements.on(indicator, DAY).map(recorded -> recorded.measurement().value());
  }

  @Test
  void a_row_of_a_day_that_has_not_come_is_named() {
    var tomorrow = RecordingClock.TODAY.plusDays(1);
    var rows =
        new MeasurementRowsInput(
            List.of(Entered.row(one.id(), tomorrow, Entered.value(Value.amount("1")), null)));

    assertThatThrownBy(() -> officer.record(YEAR, rows))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("rows[0].asOf"));
  }

  @Test
  void values_are_recorded_together_and_come_back_in_order() {
    var recorded = record(row(other, "2"), row(one, "1"));

    assertThat(recorded).extracting(StoredMeasurement::indicator).containsExactly(other, one);
    assertThat(recorded)
        .extracting(one -> one.measurement().value())
        .containsExactly(Value.amount("2"), Value.amount("1"));
    assertThat(measurements.writes()).isEqualTo(1);
  }

  @Test
  void all_are_saved_or_none() {
    assertThat(
            faultyFields(
                row(one, "1"),
                row(other.id(), new Value.YesNo(true, "si"), null, null),
                row(IndicatorId.next(), Value.amount("1"), null, null)))
        .containsExactly("rows[1].value", "rows[2].indicator");
    assertThat(
            faultyFields(row(one, "1"), row(other.id(), new Value.YesNo(true, "si"), null, null)))
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

    assertThat(corrected)
        .extracting(StoredMeasurement::indicator)
        .containsExactly(one, foreign, other);
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
            ValueConflicts.class,
            () -> record(row(one, "7"), row(foreign, "8"), outdated(other, "9")));

    assertThat(refusal.conflicts())
        .extracting(conflict -> conflict.sent().indicatorId().orElseThrow())
        .containsExactly(one.id(), other.id());
    assertThat(refusal.conflicts())
        .extracting(Conflict::place)
        .containsExactly("rows[0]", "rows[2]");
    assertThat(refusal.conflicts())
        .extracting(conflict -> conflict.current().orElseThrow().measurement().value())
        .containsExactly(Value.amount("1"), Value.amount("2"));
    assertThat(refusal.conflicts().get(1).sent().version()).isEqualTo(OTHER.text());
    assertThat(kept(one)).contains(Value.amount("1"));
    assertThat(kept(foreign)).isEmpty();
  }

  @Test
  void what_was_seen_and_is_gone_has_changed() {
    var refusal = catchThrowableOfType(ValueConflicts.class, () -> record(outdated(one, "1")));

    assertThat(refusal.conflicts().get(0).current()).isEmpty();
  }

  @Test
  void a_correction_has_a_reason() {
    record(row(one, "1"));

    assertThat(faultyFields(correction(one, "2", null))).containsExactly("rows[0].reason");
  }

  @Test
  void a_row_tells_its_indicator_its_day_and_a_version_that_there_can_be() {
    var entered = Entered.value(Value.amount("1"));

    assertThat(faultyFields(new RowInput(null, null, entered, null)))
        .containsExactly("rows[0].asOf", "rows[0].indicator");
    assertThat(faultyFields(new RowInput(one.id().value(), DAY, entered, "7")))
        .containsExactly("rows[0].version");
    assertThat(faultyFields(new RowInput(one.id().value(), LocalDate.MAX, entered, null)))
        .containsExactly("rows[0].asOf");
  }

  @Test
  void an_indicator_occurs_once_for_a_day() {
    assertThat(faultyFields(row(one, "1"), row(other, "1"), row(one, "2")))
        .containsExactly("rows[2]");
  }

  @Test
  void rows_and_reasons_are_bounded() {
    var many = Collections.nCopies(MAX_ROWS + 1, row(one, "1")).toArray(RowInput[]::new);
    var reasons =
        IntStream.rangeClosed(0, MeasurementRowsInput.MAX_REASONS)
            .mapToObj(i -> row(one.id(), Value.amount("1"), "motivo " + i, null))
            .toArray(RowInput[]::new);

    assertThat(faultyFields()).containsExactly("rows");
    assertThat(faultyFields(many)).startsWith("rows");
    assertThat(faultyFields(reasons)).startsWith("rows");
  }

  @Test
  void a_contributor_records_what_the_own_centre_owns_and_nothing_beside_it() {
    var studies = recordingIn(FixedScope.ofContributor("Ufficio studi"));

    assertThatThrownBy(() -> studies.record(YEAR, Entered.rows(row(one, "1"), row(foreign, "2"))))
        .isInstanceOf(NotOfYourCentre.class);
    assertThat(kept(one)).isEmpty();
    assertThat(studies.record(YEAR, Entered.rows(row(one, "1"), row(other, "2")))).isPresent();
  }

  @Test
  void who_may_only_read_records_nothing() {
    var auditor = recordingIn(FixedScope.of(Role.AUDITOR));

    assertThatThrownBy(() -> auditor.record(YEAR, Entered.rows(row(one, "1"))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_year_without_a_plan_is_nothing() {
    assertThat(officer.record(YEAR.plusYears(1), Entered.rows(row(one, "1")))).isEmpty();
  }
}
