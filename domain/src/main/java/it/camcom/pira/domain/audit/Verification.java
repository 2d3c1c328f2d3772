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

  Verification brokenAt(long position, Breach breach) {
    return new Verification(entries, head, Optional.of(new Break(position, breach)));
  }

  /** The first entry that does not fit, and how. */
  public record Break(long position, Breach breach) {}

  /** How a chain is broken. */
  public enum Breach {
    /** Entries before this one are missing. */
    MISSING,
    /** It does not carry the hash of the entry before it. */
    UNLINKED,
    /** Its content differs from what was hashed when it was written. */
    CHANGED,
    /** It is the last of a row that was changed since without an entry. */
    ROW_ALTERED,
    /** It is the last of a row that was removed without an entry. */
    ROW_REMOVED,
    /** It is the last of the chain, or of a removed row, beside a row that no entry explains. */
    ROW_ADDED,
    /** The entry that was noted is not there, or is another: entries were cut off or rewritten. */
    NOT_AS_NOTED
  }
}
