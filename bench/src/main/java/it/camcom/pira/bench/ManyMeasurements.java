package it.camcom.pira.bench;

import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.persistence.audit.HashedAuditChain;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.persistence.schema.SchemaMigration;
import it.camcom.pira.persistence.tenancy.AdvisoryLock;
import it.camcom.pira.persistence.tenancy.ChamberQueue;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManagerFactory;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long ten thousand values take in one call, entered and then corrected. */
final class ManyMeasurements implements AutoCloseable {

  private static final int ROWS = 10_000;
  private static final int INDICATORS = 1_000;
  private static final int YEAR = 2040;
  private static final int ROUNDS = 7;
  private static final double SECONDS = 2;

  private final LocalPostgres database = LocalPostgres.startDurable();
  private final Plan plan = SamplePlan.withIndicators(YEAR, INDICATORS);
  private final EntityManagerFactory factory;

  ManyMeasurements() {
    SchemaMigration.migrate(database.settings());
    DemoPeople.add(database);
    factory = Storage.factory(database.application(), database);
    Storage.in(
        factory,
        Storage.scope("prato"),
        em -> {
          new JpaPlans(em).add(plan);
          return null;
        });
    Query.run(database.superuser(), "analyze");
  }

  void judge(List<Judgement> judgements) {
    var entering = new ArrayList<Long>();
    var correcting = new ArrayList<Long>();
    for (int round = 0; round < ROUNDS; round++) {
      var fresh = rows(round, "1", null, List.of());
      var kept = timed(fresh, entering);
      timed(rows(round, "2", "Conteggio rifatto", kept), correcting);
    }
    judgements.add(judged("entered", entering));
    judgements.add(judged("corrected", correcting));
  }

  private List<StoredMeasurement> timed(MeasurementRowsInput rows, List<Long> times) {
    long begin = System.nanoTime();
    var recorded =
        Storage.in(
            factory,
            Storage.scope("prato"),
            em ->
                new BulkRecording(
                        new ThreadScope(),
                        new JpaPlans(em),
                        new JpaMeasurements(em),
                        new HashedAuditChain(em),
                        new AdvisoryLock(em, new ChamberQueue()))
                    .record(plan.year(), rows)
                    .orElseThrow());
    times.add(System.nanoTime() - begin);
    return recorded;
  }

  private static Judgement judged(String how, List<Long> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    double median = sorted.get(sorted.size() / 2) / 1e9;
    return new Judgement(
        "%,d values %s in one call, audited".formatted(ROWS, how),
        "%.2f s".formatted(median),
        "≤ %.0f s".formatted(SECONDS),
        median <= SECONDS);
  }

  private MeasurementRowsInput rows(int round, String value, String reason, List<StoredMeasurement> seen) {
    List<Indicator> indicators = plan.sheets().get(0).indicators().toList();
    var number = new ValueInput(new BigDecimal(value), null, null, null, null, null);
    var entered = new MeasurementInput(number, null, "nota", null, reason);
    return new MeasurementRowsInput(
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    new RowInput(
                        indicators.get(i % INDICATORS).id().value(),
                        LocalDate.of(YEAR, 1 + i / INDICATORS, 1 + round),
                        entered,
                        seen.isEmpty() ? null : seen.get(i).version().text()))
            .toList());
  }

  @Override
  public void close() {
    factory.close();
    database.close();
  }
}
