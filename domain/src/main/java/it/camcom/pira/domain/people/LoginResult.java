package it.camcom.pira.domain.people;

import java.time.Duration;

/** What came of trying to log in. */
public sealed interface LoginResult {

  /** The name and the password belong together. */
  record Accepted(Username username) implements LoginResult {}

  /** They do not, or nobody has that name: which of them is not told. */
  record Refused() implements LoginResult {}

  /** Too many attempts failed; the password was not looked at. */
  record Delayed(Duration delay) implements LoginResult {

    /** Whole seconds, at least one. */
    public long seconds() {
      return Math.max(1, delay.plusMillis(999).toSeconds());
    }
  }
}
