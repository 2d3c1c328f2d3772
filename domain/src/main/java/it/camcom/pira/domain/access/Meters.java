package it.camcom.pira.domain.access;

import java.time.Duration;

/** What operators measure. It names no person and no chamber. */
public interface Meters {

  /** What came of an attempt to log in with a password. */
  enum Login {
    ACCEPTED,
    REFUSED,
    /** Not looked at: too many failed before. */
    DELAYED
  }

  /** What the platform does by itself. */
  enum Job {
    REMINDERS
  }

  /**
   * Counts and times a request that was answered.
   *
   * @param application which of the platform's applications
   * @param method of HTTP
   * @param route the address, with names in place of what varies in it; one of a few
   */
  void answered(String application, String method, String route, int status, Duration took);

  /** Counts an attempt to log in. */
  void login(Login outcome);

  /**
   * Counts and times what the platform did by itself, once through all chambers.
   *
   * @param done false if it failed
   */
  void round(Job job, boolean done, Duration took);
}
