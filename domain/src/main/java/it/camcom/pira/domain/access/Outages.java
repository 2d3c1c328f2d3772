package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Tells failures that pass by themselves, such as a database that is away, from faults of the
 * platform. The first of a minute is logged with its cause, the others are not.
 */
@ApplicationScoped
public class Outages {

  /** After how many seconds it is worth trying again. */
  public static final long SECONDS = 5;

  private static final Logger LOG = System.getLogger(Outages.class.getName());
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final int DEEPEST = 20;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final AtomicReference<Instant> logged = new AtomicReference<>(Instant.EPOCH);
  private Clock clock;

  protected Outages() {}

  @Inject
  public Outages(Clock clock) {
    this.clock = clock;
  }

  /** The refusal that answers a failure which passes; empty for any other failure. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.SUPPORTS)
  public Optional<Refusal> refusal(Throwable failure) {
    var refusal = chain(failure, 0).map(Outages::ofOne).flatMap(Optional::stream).findFirst();
    refusal.ifPresent(one -> log(one, failure));
    return refusal;
  }

  private static Stream<Throwable> chain(Throwable failure, int depth) {
    if (failure == null || depth > DEEPEST) {
      return Stream.empty();
    }
    return Stream.of(
            Stream.of(failure),
            chain(failure.getCause(), depth + 1),
            Arrays.stream(failure.getSuppressed()).flatMap(one -> chain(one, depth + 1)))
        .flatMap(one -> one);
  }

  private static Optional<Refusal> ofOne(Throwable failure) {
    if (failure instanceof ChamberBusy || failure instanceof DatabaseUnavailable) {
      return Optional.of((Refusal) failure);
    }
    if (!(failure instanceof SQLException sql)) {
      return Optional.empty();
    }
    var state = Optional.ofNullable(sql.getSQLState()).orElse("");
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return Optional.of(new ChamberBusy());
    }
    return isAway(state) || isWithoutConnection(sql)
        ? Optional.of(new DatabaseUnavailable())
        : Optional.empty();
  }

  /** Connection lost, too few resources, stopped by an operator or by a limit of time. */
  private static boolean isAway(String state) {
    return state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.equals("25P03");
  }

  /** The server's pool wraps what it met, and gives no state. */
  private static boolean isWithoutConnection(SQLException failure) {
    return failure.getCause() != null
        && failure.getCause().getClass().getName().startsWith("jakarta.resource.");
  }

  private void log(Refusal refusal, Throwable failure) {
    if (refusal instanceof ChamberBusy) {
      LOG.log(Level.INFO, "refused: too much waits in the chamber");
      return;
    }
    var now = clock.instant();
    var last = logged.get();
    if (last.plus(SILENCE).isBefore(now) && logged.compareAndSet(last, now)) {
      LOG.log(Level.ERROR, "the database does not answer; told once a minute", failure);
    }
  }
}
