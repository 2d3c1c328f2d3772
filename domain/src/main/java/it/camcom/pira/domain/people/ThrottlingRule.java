package it.camcom.pira.domain.people;

import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginFailures.Kind;
import java.time.Duration;
import java.time.Instant;

/**
 * The delay of the next attempt after consecutive failures: none for the first few, then doubled
 * each time, up to 15 minutes. After an hour without a failure the count is dropped. An address has
 * a higher limit, because several people may share it. An account at all addresses together has the
 * highest and the shortest delay: it slows many guessers down, and nobody is locked out by them.
 */
final class ThrottlingRule {

  static final Duration MEMORY = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int FREE_FOR_ACCOUNT = 5;
  private static final int FREE_FOR_ADDRESS = 30;
  private static final int FREE_EVERYWHERE = 100;
  private static final Duration LONGEST_EVERYWHERE = Duration.ofSeconds(10);

  private ThrottlingRule() {}

  /** Returns the count, or none if it has expired. */
  static Count recent(Count count, Instant now) {
    return count.last().plus(MEMORY).isBefore(now) ? Count.NONE : count;
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /**
   * Returns zero when an attempt may be made. The last failure may be later than now: another
   * attempt recorded it while this one waited for the lock.
   */
  static Duration remaining(Kind kind, Count count, Instant now) {
    var delay = after(kind, count.failures());
    var until = count.last().plus(delay);
    return !delay.isZero() && until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  /** How many failures cause no delay. */
  static int free(Kind kind) {
    return switch (kind) {
      case ACCOUNT, DEVICE -> FREE_FOR_ACCOUNT;
      case ADDRESS -> FREE_FOR_ADDRESS;
      case EVERYWHERE -> FREE_EVERYWHERE;
    };
  }

  private static Duration after(Kind kind, int failures) {
    int counted = failures - free(kind);
    if (counted < 0) {
      return Duration.ZERO;
    }
    var delay = Duration.ofSeconds(1L << Math.min(counted, 20));
    var longest = kind == Kind.EVERYWHERE ? LONGEST_EVERYWHERE : LONGEST;
    return delay.compareTo(longest) > 0 ? longest : delay;
  }
}
