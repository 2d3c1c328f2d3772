package it.camcom.pira.domain.audit;

import java.time.Instant;

/**
 * Where the ends of the chains are kept outside the database, so that whoever can rewrite all of a
 * chain is found by what it was on an earlier day.
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
