package it.camcom.pira.domain.audit;

import java.time.Instant;
import java.util.List;

/** The changes of the chamber in scope; in the register's, of who may come in. */
public interface AuditTrail {

  /** Returns the changes after a position, oldest first. */
  List<Change> after(long position, int limit);

  /** Returns the changes before a position, latest first. */
  List<Change> before(long position, int limit);

  /**
   * Returns the changes of plans and measurements after a moment that carry a reason, oldest first.
   */
  List<Change> explainedSince(Instant moment);
}
