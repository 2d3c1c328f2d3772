package it.camcom.pira.domain.audit;

import java.time.Instant;

/**
 * Stores the ends of the chains outside the database. A chain that was rewritten as a whole differs
 * from what was stored on an earlier day.
 */
public interface AuditAnchors {

  /** Whether somebody named a place for them. */
  boolean isConfigured();

  /**
   * Adds where a chain ended.
   *
   * @param chain of a chamber, or {@code -} for that of the register
   * @param entries how many it had, which is the position of the last
   * @param hash of the last
   */
  void add(Instant at, String chain, long entries, String hash);
}
