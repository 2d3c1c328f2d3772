package it.camcom.pira.persistence.metering;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import it.camcom.pira.domain.access.Meters;
import it.camcom.pira.persistence.schema.DatabaseWatch;
import it.camcom.pira.persistence.tenancy.ChamberQueue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

@ApplicationScoped
class MicrometerMeters implements Meters {

  /** Others are counted as one: a client may send any. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** What people take for slow. The server's registry keeps no buckets of a timer. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  private MeterRegistry registry;
  private ChamberQueue queue;
  private DatabaseWatch database;

  protected MicrometerMeters() {}

  @Inject
  MicrometerMeters(MeterRegistry registry, ChamberQueue queue, DatabaseWatch database) {
    this.registry = registry;
    this.queue = queue;
    this.database = database;
  }

  /** Series that an alert compares with are there before the first event. */
  @PostConstruct
  void register() {
    registry.gauge("pira.database.up", database, watch -> watch.isUp() ? 1 : 0);
    registry.gauge("pira.chamber.lock.waiting", queue, ChamberQueue::waiting);
    slow();
    for (Login outcome : Login.values()) {
      registry.counter("pira.logins", "outcome", label(outcome));
    }
    for (Job job : Job.values()) {
      rounds(job, "done");
      rounds(job, "failed");
    }
  }

  @Override
  public void answered(String application, String method, String route, int status, Duration took) {
    registry
        .timer(
            "pira.requests",
            "application",
            application,
            "method",
            METHODS.contains(method) ? method : "OTHER",
            "route",
            route,
            "status",
            String.valueOf(status))
        .record(took);
    if (took.compareTo(SLOW) >= 0) {
      slow().increment();
    }
  }

  @Override
  public void login(Login outcome) {
    registry.counter("pira.logins", "outcome", label(outcome)).increment();
  }

  @Override
  public void round(Job job, boolean done, Duration took) {
    rounds(job, done ? "done" : "failed").record(took);
  }

  private Counter slow() {
    return registry.counter("pira.requests.slow");
  }

  private Timer rounds(Job job, String outcome) {
    return registry.timer("pira.jobs", "job", label(job), "outcome", outcome);
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
