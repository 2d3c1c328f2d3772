package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.deadline;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.judgement;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.measurement.MeasurementRecording.Found;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurementRecordingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final Version OTHER = Version.of("another");
  private static final Optional<Version> UNSEEN = Optional.empty();
  private static final Optional<String> NO_REASON = Optional.empty();

  private final Indicator ofSheet = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Indicator ofOwner = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator level = indicator(judgement(), Target.of(new Value.Level("buono")));
  private final Indicator ofHealth = indicator(higherIsBetter(), Target.of(Value.amount("1")));
  private final Indicator deadline =
      indicator(deadline(), Target.of(new Value.Day(LocalDate.of(2020, 12, 31))));
  private final Plan plan =
      plan(
          Optional.of(costs(ofHealth)),
          sheetOf("Segretario Generale", ofSheet, ofOwner, level, deadline));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final InMemoryAuditChain chain = new InMemoryAuditChain();

  private MeasurementRecording recordingIn(CurrentScope scope) {
    return recording(scope, () -> {});
  }

  private MeasurementRecording recording(CurrentScope scope, ChamberLock lock) {
    return Guarded.by(
        scope,
        new MeasurementRecording(
            scope, new InMemoryPlans(plan), measurements, chain, lock, RecordingClock.fixed()));
  }

  private final MeasurementRecording officer = recordingIn(FixedScope.of(Role.PLANNING_OFFICER));
  private final MeasurementRecording secretariat =
      recordingIn(FixedScope.ofContributor("Segretario Generale"));
  private final MeasurementRecording studies =
      recordingIn(FixedScope.ofContributor("Ufficio studi", "Archivio"));

  private static MeasurementInput value(String number, Optional<String> reason) {
    return Entered.value(Value.amount(number), "nota", reason.orElse(null));
  }

  private static Value recorded(
      MeasurementRecording recording, Indicator indicator, MeasurementInput entered) {
    return recording
        .record(YEAR, indicator.id(), DAY, entered, UNSEEN)
        .orElseThrow()
        .measurement()
        .value();
  }

  @Test
  void a_contributor_records_for_the_centre_of_the_sheet() {
    assertThat(recorded(secretariat, ofSheet, value("13", NO_REASON)))
        .isEqualTo(Value.amount("13"));
    assertThatThrownBy(() -> recorded(studies, ofSheet, value("13", NO_REASON)))
        .isInstanceOf(NotOfYourCentre.class);
  }

  @Test
  void the_centre_of_an_indicator_precedes_that_of_its_sheet() {
    assertThat(recorded(studies, ofOwner, value("13", NO_REASON))).isEqualTo(Value.amount("13"));
    assertThatThrownBy(() -> recorded(secretariat, ofOwner, value("13", NO_REASON)))
        .isInstanceOf(NotOfYourCentre.class);
  }

  @ParameterizedTest(name = "done on {0}: {1}")
  @CsvSource({"2020-09-29, true", "2020-09-30, true", "2020-10-01, false"})
  void what_is_done_later_is_not_done_on_the_day_of_the_value(LocalDate done, boolean taken) {
    var entered = Entered.value(new Value.Day(done));

    if (taken) {
      assertThat(recorded(officer, deadline, entered)).isEqualTo(new Value.Day(done));
    } else {
      assertThatThrownBy(() -> recorded(officer, deadline, entered))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("30/09/2020");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-12-31, valueOutsideYears",
    "2020-01-01,",
    "2022-06-30,",
    "2022-07-01, valueInTheFuture",
    "2023-01-01, valueOutsideYears"
  })
  void a_value_is_of_a_day_of_the_plan_that_has_come(LocalDate day, String fault) {
    var entered = Entered.value(Value.amount("1"));

    if (fault == null) {
      assertThat(officer.record(YEAR, ofSheet.id(), day, entered, UNSEEN)).isPresent();
    } else {
      assertThatThrownBy(() -> officer.record(YEAR, ofSheet.id(), day, entered, UNSEEN))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining(
              Terms.sentence("Fault." + fault, Terms.shortDate(day), YEAR, YEAR.plusYears(2)));
    }
  }

  @Test
  void a_deadline_is_kept_on_a_day_and_not_by_a_number() {
    assertThatThrownBy(() -> recorded(officer, deadline, Entered.value(Value.amount("1"))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                recorded(officer, ofSheet, Entered.value(new Value.Day(LocalDate.of(2020, 9, 1)))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_correction_is_offered_to_callers_who_may_make_it() {
    recorded(officer, ofSheet, value("13", NO_REASON));

    assertThat(isCorrectable(officer)).isTrue();
    assertThat(isCorrectable(secretariat)).isTrue();
    assertThat(isCorrectable(studies)).isFalse();
    assertThat(isCorrectable(recordingIn(FixedScope.of(Role.SECRETARY_GENERAL)))).isFalse();
  }

  private boolean isCorrectable(MeasurementRecording recording) {
    return recording.on(YEAR, ofSheet.id(), DAY).orElseThrow().correctable();
  }

  @Test
  void an_indicator_of_financial_health_without_a_centre_is_no_contributors() {
    assertThatThrownBy(() -> recorded(secretariat, ofHealth, value("13", NO_REASON)))
        .isInstanceOf(NotOfYourCentre.class);
    assertThat(recorded(officer, ofHealth, value("13", NO_REASON))).isEqualTo(Value.amount("13"));
  }

  @Test
  void the_planning_officer_records_for_every_centre() {
    assertThat(recorded(officer, ofSheet, value("1", NO_REASON))).isEqualTo(Value.amount("1"));
    assertThat(recorded(officer, ofOwner, value("2", NO_REASON))).isEqualTo(Value.amount("2"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CONTRIBUTOR", "PLANNING_OFFICER"})
  void nobody_else_records(Role role) {
    var others = recordingIn(FixedScope.of(role));

    assertThatThrownBy(() -> recorded(others, ofSheet, value("1", NO_REASON)))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_indicator_that_the_plan_does_not_have_is_nothing() {
    var entered = value("1", NO_REASON);

    assertThat(officer.record(YEAR, IndicatorId.next(), DAY, entered, UNSEEN)).isEmpty();
    assertThat(officer.record(YEAR.plusYears(1), ofSheet.id(), DAY, entered, UNSEEN)).isEmpty();
    assertThat(officer.on(YEAR, IndicatorId.next(), DAY)).isEmpty();
  }

  @Test
  void a_correction_keeps_the_measurement_and_records_the_reason() {
    var first =
        officer.record(YEAR, ofSheet.id(), DAY, value("13", NO_REASON), UNSEEN).orElseThrow();

    var second =
        officer
            .record(
                YEAR,
                ofSheet.id(),
                DAY,
                value("14", Optional.of("Conteggio rifatto")),
                Optional.of(first.version()))
            .orElseThrow();

    assertThat(second.measurement().id()).isEqualTo(first.measurement().id());
    assertThat(second.measurement().value()).isEqualTo(Value.amount("14"));
    assertThat(officer.on(YEAR, ofSheet.id(), DAY)).contains(new Found(second, true));
    assertThat(chain.reasons()).containsExactly("Conteggio rifatto");
  }

  @Test
  void a_correction_names_the_version_that_was_seen() {
    var reason = Optional.of("perché");
    officer.record(YEAR, ofSheet.id(), DAY, value("13", NO_REASON), UNSEEN);

    assertThatThrownBy(() -> recorded(officer, ofSheet, value("14", reason)))
        .isInstanceOf(VersionMissing.class);
    assertThatThrownBy(() -> correct(value("14", reason), OTHER)).isInstanceOf(EditConflict.class);
    assertThat(officer.on(YEAR, ofSheet.id(), DAY).orElseThrow().recorded().measurement().value())
        .isEqualTo(Value.amount("13"));
    assertThat(chain.reasons()).isEmpty();
  }

  @Test
  void what_was_seen_and_is_gone_has_changed() {
    assertThatThrownBy(() -> correct(value("14", Optional.of("perché")), OTHER))
        .isInstanceOf(EditConflict.class);
  }

  @Test
  void whoever_records_second_at_the_same_time_is_told_of_the_first() {
    var second =
        recording(
            FixedScope.of(Role.PLANNING_OFFICER),
            () -> recorded(officer, ofSheet, value("13", NO_REASON)));

    assertThatThrownBy(() -> recorded(second, ofSheet, value("14", Optional.of("perché"))))
        .isInstanceOf(VersionMissing.class);
  }

  private Optional<StoredMeasurement> correct(MeasurementInput entered, Version seen) {
    return officer.record(YEAR, ofSheet.id(), DAY, entered, Optional.of(seen));
  }

  @Test
  void a_correction_has_a_reason() {
    var seen =
        officer
            .record(YEAR, ofSheet.id(), DAY, value("13", NO_REASON), UNSEEN)
            .orElseThrow()
            .version();

    assertThat(faultyFields(() -> correct(value("14", NO_REASON), seen))).containsExactly("reason");
    assertThat(faultyFields(() -> correct(value("14", Optional.of(" ")), seen)))
        .containsExactly("reason");
    assertThat(faultyFields(() -> correct(value("14", Optional.of("x".repeat(2_001))), seen)))
        .containsExactly("reason");
    assertThat(correct(value("14", Optional.of("x".repeat(2_000))), seen)).isPresent();
  }

  @Test
  void what_was_seen_is_compared_before_what_was_sent_is_looked_at() {
    officer.record(YEAR, ofSheet.id(), DAY, value("13", NO_REASON), UNSEEN);

    assertThatThrownBy(() -> correct(value("14", NO_REASON), OTHER))
        .isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> recorded(officer, ofSheet, value("14", NO_REASON)))
        .isInstanceOf(VersionMissing.class);
  }

  @Test
  void a_value_that_is_corrected_back_is_the_one_that_was_seen_before() {
    var reason = Optional.of("perché");
    var first = correctable("13").version();
    var second = correct(value("14", reason), first).orElseThrow().version();

    assertThat(second).isNotEqualTo(first);
    assertThat(correct(value("13", reason), second).orElseThrow().version()).isEqualTo(first);
  }

  private StoredMeasurement correctable(String number) {
    return officer.record(YEAR, ofSheet.id(), DAY, value(number, NO_REASON), UNSEEN).orElseThrow();
  }

  @Test
  void a_value_is_of_the_kind_that_is_measured() {
    assertThat(faultyFields(() -> recorded(officer, ofSheet, of(new Value.YesNo(true, "si")))))
        .containsExactly("value");
    assertThat(faultyFields(() -> recorded(officer, ofSheet, of(share())))).hasSize(1);
    assertThat(faultyFields(() -> recorded(officer, level, of(new Value.Level("pessimo")))))
        .containsExactly("value");
    assertThat(recorded(officer, level, of(new Value.Level("ottimo"))))
        .isEqualTo(new Value.Level("ottimo"));
  }

  private static Value share() {
    return new Value.Share(BigDecimal.ONE, BigDecimal.TEN);
  }

  private static MeasurementInput of(Value value) {
    return Entered.value(value);
  }

  private static List<String> faultyFields(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(InvalidInput.Fault::field).toList();
    }
  }
}
