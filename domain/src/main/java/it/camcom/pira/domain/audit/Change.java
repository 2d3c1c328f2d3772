package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One change of one row.
 *
 * @param position its place in the chamber's chain, from 1
 * @param request the number of the request that made it
 * @param subject what the row is about: an indicator for its targets and measurements
 * @param before the fields of the row as text; empty for a new one
 * @param after the fields of the row as text; empty for a deleted one
 */
public record Change(
    long position,
    Instant at,
    AccountId person,
    Optional<String> request,
    Optional<String> reason,
    Action action,
    String table,
    String subject,
    SortedMap<String, String> before,
    SortedMap<String, String> after) {

  /** The kinds of change of a row. */
  public enum Action {
    INSERT,
    UPDATE,
    DELETE
  }

  public Change {
    before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
  }
}
