package it.camcom.pira.domain.people;

import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginFailures.Kind;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the next attempt has to wait after failures in a row: the first few at once, then twice
 * as long each time, up to a quarter of an hour; after an hour without a failure all is forgotten.
 * Several people may share an address, so it is given more.
 */
final class ThrottlingRule {

  static final Duration MEMORY = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int FREE_FOR_ACCOUNT = 5;
  private static final int FREE_FOR_ADDRESS = 30;

  private ThrottlingRule() {}

  /** The count, or none once it is long ago. */
  static Count recent(Count count, Instant now) {
    return count.last().plus(MEMORY).isBefore(now) ? Count.NONE : count;
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /**
   * Zero when an attempt may be made. The last may be later than now: it was made by another while
   * this one waited for the count.
   */
  static Duration remaining(Kind kind, Count count, Instant now) {
    var delay = after(kind, count.failures());
    var until = count.last().plus(delay);
    return !delay.isZero() && until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  /** How many failures cause no delay. */
  static int free(Kind kind) {
    return kind == Kind.ADDRESS ? FREE_FOR_ADDRESS : FREE_FOR_ACCOUNT;
  }

  private static Duration after(Kind kind, int failures) {
    int counted = failures - (free(kind));
    if (counted < 0) {
      return Duration.ZERO;
    }
    var delay = Duration.ofSeconds(1L << Math.min(counted, 20));
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }
}
