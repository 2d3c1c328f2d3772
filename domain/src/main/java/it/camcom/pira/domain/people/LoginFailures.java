package it.camcom.pira.domain.people;

import java.time.Instant;

/** Counts recent login failures. Shared by all servers of the platform. */
public interface LoginFailures {

  /** What failures are counted by. */
  enum Kind {
    /** An account at an address. */
    ACCOUNT,
    ADDRESS,
    /** An account at all addresses together, for devices that are not known. */
    EVERYWHERE,
    /** A device that its account logged in from before. */
    DEVICE
  }

  /** The number of consecutive failures, and the time of the last. */
  record Count(int failures, Instant last) {

    static final Count NONE = new Count(0, Instant.EPOCH);
  }

  /** Returns the count and locks it until the transaction ends. */
  Count held(Kind kind, String subject);

  /** Changes a locked count. */
  void set(Kind kind, String subject, Count count);

  /** Deletes counts that are older. */
  void forget(Instant before);
}
