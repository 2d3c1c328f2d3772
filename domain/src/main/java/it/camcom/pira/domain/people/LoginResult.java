package it.camcom.pira.domain.people;

import java.time.Duration;

/** The result of a login attempt. */
public sealed interface LoginResult {

  /** The name and the password match. */
  record Accepted(Username username) implements LoginResult {}

  /** They do not match, or the name is unknown; the result does not tell which. */
  record Refused() implements LoginResult {}

  /** Too many attempts failed; the password was not checked. */
  record Delayed(Duration delay) implements LoginResult {

    /** Whole seconds, at least one. */
    public long seconds() {
      return Math.max(1, delay.plusMillis(999).toSeconds());
    }
  }
}
