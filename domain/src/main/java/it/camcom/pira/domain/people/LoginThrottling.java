package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginFailures.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/** Counts attempts to log in, each step kept at once whatever comes after. */
@ApplicationScoped
public class LoginThrottling {

  private LoginFailures failures;

  protected LoginThrottling() {}

  @Inject
  public LoginThrottling(LoginFailures failures) {
    this.failures = failures;
  }

  /**
   * Whether the attempt may be made.
   *
   * @param delay zero if so
   * @param counted what counts it as failed until it went well
   */
  public record Admission(Duration delay, Set<Kind> counted) {}

  /**
   * Admits an attempt or tells how long to wait. Where failures delay already, the attempt counts
   * as failed at once, so that one is made at a time; before, right passwords that are sent
   * together do not stop each other.
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public Admission admit(LoginAttempt attempt, Instant now) {
    var counts = new EnumMap<Kind, Count>(Kind.class);
    var delay = Duration.ZERO;
    for (var subject : attempt.subjects().entrySet()) {
      var kind = subject.getKey();
      var count = ThrottlingRule.recent(failures.held(kind, subject.getValue()), now);
      counts.put(kind, count);
      delay = ThrottlingRule.longer(delay, ThrottlingRule.remaining(kind, count, now));
    }
    if (!delay.isZero()) {
      return new Admission(delay, Set.of());
    }
    var counted = EnumSet.noneOf(Kind.class);
    counts.forEach(
        (kind, count) -> {
          if (count.failures() >= ThrottlingRule.free(kind)) {
            failures.set(kind, attempt.subjects().get(kind), new Count(count.failures() + 1, now));
            counted.add(kind);
          }
        });
    return new Admission(delay, counted);
  }

  /** The attempt failed. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(LoginAttempt attempt, Admission admission, Instant now) {
    attempt
        .subjects()
        .forEach(
            (kind, subject) -> {
              if (!admission.counted().contains(kind)) {
                var before = ThrottlingRule.recent(failures.held(kind, subject), now);
                failures.set(kind, subject, new Count(before.failures() + 1, now));
              }
            });
  }

  /**
   * The attempt went well. The address keeps what others failed from it: whoever guesses could else
   * start anew with a login of their own.
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void succeeded(LoginAttempt attempt, Admission admission) {
    attempt
        .subjects()
        .forEach(
            (kind, subject) -> {
              var before = failures.held(kind, subject);
              if (kind != Kind.ADDRESS) {
                failures.set(kind, subject, Count.NONE);
              } else if (admission.counted().contains(kind)) {
                failures.set(
                    kind, subject, new Count(Math.max(0, before.failures() - 1), before.last()));
              }
            });
  }

  /** Drops counts that mean nothing any more. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void forget(Instant now) {
    failures.forget(now.minus(ThrottlingRule.MEMORY));
  }
}
