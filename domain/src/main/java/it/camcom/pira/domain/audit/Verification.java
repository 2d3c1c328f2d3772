package it.camcom.pira.domain.audit;

import java.util.Optional;

/**
 * The result of verifying a chamber's chain of changes.
 *
 * @param entries the number of entries
 * @param head the hash of the last entry; who notes it can prove later that no entry before it was
 *     changed or removed; empty without entries
 * @param broken the first entry where the chain is broken; empty when it is intact
 */
public record Verification(long entries, Optional<String> head, Optional<Break> broken) {

  /** The first entry that does not fit, and the kind of breach. */
  public record Break(long position, Breach breach) {}

  /** How a chain is broken. */
  public enum Breach {
    /** Entries before this one are missing. */
    MISSING,
    /** It does not carry the hash of the entry before it. */
    UNLINKED,
    /** Its content differs from what was hashed when it was written. */
    CHANGED,
    /** The noted entry is missing or differs: entries were cut off or rewritten. */
    NOT_AS_NOTED
  }
}
