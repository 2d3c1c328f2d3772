package it.camcom.pira.domain.people;

import java.time.Instant;

/** How often logins failed lately. Kept where every server of the platform sees it. */
public interface LoginFailures {

  /** What failures are counted by. */
  enum Kind {
    /** An account at an address. */
    ACCOUNT,
    ADDRESS,
    /** A device that its account logged in from before. */
    DEVICE
  }

  /** The failures in a row, and when the last was. */
  record Count(int failures, Instant last) {

    static final Count NONE = new Count(0, Instant.EPOCH);
  }

  /** The count, which nobody else changes or reads until the transaction ends. */
  Count held(Kind kind, String subject);

  /** Changes a count that is held. */
  void set(Kind kind, String subject, Count count);

  /** Drops what is older. */
  void forget(Instant before);
}
