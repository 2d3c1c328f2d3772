package it.camcom.pira.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import it.camcom.pira.bench.Comparison.Statistic;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementRecording;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
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
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What row-level security and the audit cost together: the platform's database beside one of the
 * same schema without them.
 */
final class WallsAndAudit implements AutoCloseable {

  private static final int INDICATORS = 60;
  private static final int YEAR = 2040;
  private static final LocalDate DAY = LocalDate.of(YEAR, 9, 30);
  private static final double LOAD = 1.10;
  private static final double WRITE = 1.30;

  /** Held, else it would be forgotten: each of the thousands of corrections says a line. */
  private static final Logger PLATFORM = Logger.getLogger("it.camcom.pira");

  static {
    PLATFORM.setLevel(Level.WARNING);
  }

  private final Filled with = new Filled(LocalPostgres.startDurable());
  private final Filled without = new Filled(LocalPostgres.startDurable());

  WallsAndAudit() {
    takeAway(without.database);
  }

  void judge(List<Judgement> judgements) throws Exception {
    judgements.add(
        new Comparison(
                "loading a plan with the walls and without",
                with::load,
                without::load,
                Statistic.MEDIAN,
                LOAD)
            .judged());
    judgements.add(
        new Comparison(
                "one write with the walls and the audit and without",
                with::write,
                without::write,
                Statistic.MEDIAN,
                WRITE)
            .judged());
    judgements.add(
        new Comparison(
                "a value corrected, with walls and audit and without",
                with::correct,
                without::correct,
                Statistic.MEDIAN,
                WRITE)
            .judged());
  }

  private static void takeAway(LocalPostgres database) {
    for (String command :
        Query.strings(
            database.superuser(),
            """
            select format('alter table pira.%I disable row level security', relname)
            from pg_class where relnamespace = 'pira'::regnamespace and relrowsecurity
            union all
            select format('drop trigger %I on pira.%I', t.tgname, c.relname)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'pira'::regnamespace and t.tgname like 'audit%'
            """)) {
      Query.run(database.superuser(), command);
    }
  }

  @Override
  public void close() {
    with.close();
    without.close();
  }

  /** A database with a plan of the usual size, and one measurement that is corrected. */
  private static final class Filled implements AutoCloseable {

    private final LocalPostgres database;
    private final EntityManagerFactory factory;
    private final Plan plan = SamplePlan.withIndicators(YEAR, INDICATORS);
    private final Measurement measurement;
    private int value;
    private Version version;

    private Filled(LocalPostgres database) {
      this.database = database;
      SchemaMigration.migrate(database.settings());
      DemoPeople.add(database);
      var pool = new HikariConfig();
      pool.setDataSource(database.application());
      pool.setAutoCommit(false);
      factory = Storage.factory(new HikariDataSource(pool), database);
      var measurements = SamplePlan.measurementsOf(plan, DAY);
      measurement = measurements.get(0);
      version = Version.of(measurement);
      Storage.in(
          factory,
          Storage.scope("prato"),
          em -> {
            new JpaPlans(em).add(plan);
            new JpaMeasurements(em).add(plan.id(), measurements);
            return null;
          });
      // Else the one is planned with statistics and the other without, as the vacuum comes round.
      Query.run(database.superuser(), "analyze");
    }

    private void load() {
      Storage.in(factory, Storage.scope("prato"), em -> new JpaPlans(em).withId(plan.id()));
    }

    /** Nothing but the change of the row. */
    private void write() {
      value++;
      version = Version.of(corrected());
      Storage.in(
          factory,
          Storage.scope("prato"),
          em -> {
            new JpaMeasurements(em).correct(corrected());
            return null;
          });
    }

    private Measurement corrected() {
      return new Measurement(
          measurement.id(),
          measurement.indicator(),
          measurement.asOf(),
          new Value.Amount(BigDecimal.valueOf(value)),
          List.of(),
          Optional.empty(),
          Optional.of("nota " + value),
          Optional.empty(),
          List.of());
    }

    /** As a person does it: locked, held against the plan, its owner and the version seen. */
    private void correct() {
      value++;
      version =
          Storage.in(factory, Storage.scope("prato"), em -> recorded(em).orElseThrow()).version();
    }

    private Optional<StoredMeasurement> recorded(EntityManager em) {
      return new MeasurementRecording(
              new ThreadScope(),
              new JpaPlans(em),
              new JpaMeasurements(em),
              new HashedAuditChain(em),
              new AdvisoryLock(em, new ChamberQueue()))
          .record(
              Year.of(YEAR), measurement.indicator(), DAY, entered(), Optional.of(version));
    }

    private MeasurementInput entered() {
      var number = new ValueInput(BigDecimal.valueOf(value), null, null, null, null, null);
      return new MeasurementInput(number, null, "nota " + value, null, "ricontato");
    }

    @Override
    public void close() {
      factory.close();
      database.close();
    }
  }
}
