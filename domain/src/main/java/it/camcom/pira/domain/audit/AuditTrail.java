package it.camcom.pira.domain.audit;

import java.time.Instant;
import java.util.List;

/** The changes of the chamber in scope; in the register's, of who may come in. */
public interface AuditTrail {

  /** Those after a position, the oldest first. */
  List<Change> after(long position, int limit);

  /** Those before a position, the latest first. */
  List<Change> before(long position, int limit);

  /** Those of plans after a moment that a reason was given for, the oldest first. */
  List<Change> explainedSince(Instant moment);
}
