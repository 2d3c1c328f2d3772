package it.camcom.pira.persistence.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import it.camcom.pira.persistence.audit.HashedAuditChain;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Statements;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.persistence.tenancy.AdvisoryLock;
import it.camcom.pira.persistence.tenancy.ChamberQueue;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BulkWritingTest {

  private static final String CHAMBER = "insieme";
  private static final int YEAR = 2050;
  private static final int ROWS = 10_000;
  private static final int INDICATORS = 1_000;
  private static final int MOST = 300;

  private final Storage storage = Storage.shared();

  @BeforeAll
  static void a_chamber_of_its_own() {
    DemoPeople.addChamber(Storage.shared().database(), CHAMBER, "Camera che rileva insieme");
  }

  private static BulkRecording recording(EntityManager entities) {
    return new BulkRecording(
        new ThreadScope(),
        new JpaPlans(entities),
        new JpaMeasurements(entities),
        new HashedAuditChain(entities),
        new AdvisoryLock(entities, new ChamberQueue()));
  }

  @Test
  void ten_thousand_values_take_few_statements_entered_or_corrected() {
    var plan = SamplePlan.withIndicators(YEAR, INDICATORS);
    storage.in(
        CHAMBER,
        em -> {
          new JpaPlans(em).add(plan);
          return null;
        });
    var kept = new ArrayList<StoredMeasurement>();

    int entering =
        Statements.roundTripsWhile(
            CHAMBER, em -> kept.addAll(record(em, rows(plan, "1", null, List.of()))));
    int correcting =
        Statements.roundTripsWhile(
            CHAMBER, em -> record(em, rows(plan, "2", "Conteggio rifatto", kept)));

    assertThat(kept).hasSize(ROWS);
    assertThat(entering).isLessThanOrEqualTo(MOST);
    assertThat(correcting).isLessThanOrEqualTo(MOST);
    assertThat(audited("INSERT", "1", null)).isEqualTo(ROWS);
    assertThat(audited("UPDATE", "2", "Conteggio rifatto")).isEqualTo(ROWS);
  }

  /** Entries of the audit with the new value and the reason, which may be none. */
  private long audited(String action, String value, String reason) {
    var because = reason == null ? "reason is null" : "reason = '" + reason + "'";
    return Long.parseLong(
        Query.strings(
                storage.database().superuser(),
                """
                select count(*)::text from pira.audit_entry
                where chamber_id = '%s' and table_name = 'measurement' and action = '%s'
                  and (new_row ->> 'value_number')::numeric = %s and %s
                """
                    .formatted(CHAMBER, action, value, because))
            .get(0));
  }

  @Test
  void rows_of_several_reasons_are_each_audited_with_their_own() {
    var plan = SamplePlan.withIndicators(YEAR + 1, 3);
    storage.in(
        CHAMBER,
        em -> {
          new JpaPlans(em).add(plan);
          return null;
        });
    var indicators = plan.sheets().get(0).indicators().toList();
    var year = Year.of(YEAR + 1);
    var day = LocalDate.of(YEAR + 1, 3, 31);
    Function<Integer, RowInput> first = i -> row(indicators.get(i), day, "7001", null, null);
    var seen =
        storage.in(
            CHAMBER,
            em ->
                recording(em)
                    .record(year, new MeasurementRowsInput(List.of(first.apply(0), first.apply(1))))
                    .orElseThrow());

    storage.in(
        CHAMBER,
        em ->
            recording(em)
                .record(
                    year,
                    new MeasurementRowsInput(
                        List.of(
                            row(indicators.get(0), day, "7002", "uno", seen.get(0)),
                            row(indicators.get(1), day, "7002", "due", seen.get(1)),
                            row(indicators.get(2), day, "7002", null, null)))));

    assertThat(audited("UPDATE", "7002", "uno")).isEqualTo(1);
    assertThat(audited("UPDATE", "7002", "due")).isEqualTo(1);
    assertThat(audited("INSERT", "7002", null)).isEqualTo(1);
  }

  @Test
  void what_is_corrected_at_once_comes_back_as_it_was_said() {
    var plan = SamplePlan.withEverything(YEAR + 2);
    var day = LocalDate.of(YEAR + 2, 9, 30);
    var entered = SamplePlan.measurementsOf(plan, day);
    var corrected = entered.stream().map(BulkWritingTest::corrected).toList();
    storage.in(
        CHAMBER,
        em -> {
          new JpaPlans(em).add(plan);
          new JpaMeasurements(em).add(plan.id(), entered);
          return null;
        });
    storage.in(
        CHAMBER,
        em -> {
          new JpaMeasurements(em).write(plan.id(), List.of(), corrected);
          return null;
        });

    var kept = storage.in(CHAMBER, em -> new JpaMeasurements(em).on(plan, Set.of(day)));

    assertThat(kept)
        .extracting(StoredMeasurement::measurement)
        .containsExactlyInAnyOrderElementsOf(corrected);
  }

  @Test
  void the_rest_of_the_transaction_is_planned_as_ever() {
    var plan = SamplePlan.withIndicators(YEAR + 3, 3);
    var entered = SamplePlan.measurementsOf(plan, LocalDate.of(YEAR + 3, 9, 30));
    var corrected = entered.stream().map(BulkWritingTest::corrected).toList();

    var nestedLoops =
        storage.in(
            CHAMBER,
            em -> {
              new JpaPlans(em).add(plan);
              new JpaMeasurements(em).add(plan.id(), entered);
              em.flush();
              new JpaMeasurements(em).write(plan.id(), List.of(), corrected);
              return em.createNativeQuery("select current_setting('enable_nestloop')", String.class)
                  .getSingleResult();
            });

    assertThat(nestedLoops).isEqualTo("on");
  }

  /** Without what was printed, and with the signs that a text can have. */
  private static Measurement corrected(Measurement one) {
    return new Measurement(
        one.id(),
        one.indicator(),
        one.asOf(),
        other(one.value()),
        List.of(new BigDecimal("123456789012345.654321")),
        Optional.empty(),
        Optional.of("«Così»: \"a\\b\"\n{1, 'due'}"),
        Optional.empty(),
        one.evidence());
  }

  private static Value other(Value value) {
    return switch (value.type()) {
      case AMOUNT -> Value.amount("-0.000001");
      case SHARE -> new Value.Share(BigDecimal.ONE, new BigDecimal("1800.5"));
      case YES_NO -> new Value.YesNo(false, "no");
      case LEVEL -> new Value.Level("ottimo");
      case DAY -> new Value.Day(((Value.Day) value).day().minusDays(1));
    };
  }

  private static List<StoredMeasurement> record(EntityManager em, MeasurementRowsInput rows) {
    return recording(em).record(Year.of(YEAR), rows).orElseThrow();
  }

  private static MeasurementRowsInput rows(
      Plan plan, String value, String reason, List<StoredMeasurement> seen) {
    var indicators = plan.sheets().get(0).indicators().toList();
    return new MeasurementRowsInput(
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    row(
                        indicators.get(i % INDICATORS),
                        LocalDate.of(YEAR, 1 + i / INDICATORS, 1),
                        value,
                        reason,
                        seen.isEmpty() ? null : seen.get(i)))
            .toList());
  }

  private static RowInput row(
      Indicator indicator, LocalDate day, String value, String reason, StoredMeasurement seen) {
    var number = new ValueInput(new BigDecimal(value), null, null, null, null, null);
    var quantities = List.of(new BigDecimal("4"), new BigDecimal("8.5"));
    var entered = new MeasurementInput(number, quantities, "nota", null, reason);
    var version = seen == null ? null : seen.version().text();
    return new RowInput(indicator.id().value(), day, entered, version);
  }
}
