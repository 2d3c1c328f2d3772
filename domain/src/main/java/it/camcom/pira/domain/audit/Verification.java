package it.camcom.pira.domain.audit;

import java.util.Optional;

/**
 * Whether a chamber's chain of changes holds.
 *
 * @param entries how many there are
 * @param head the hash of the last, to be noted by whoever wants to prove later that none before it
 *     was changed or left out; empty without entries
 * @param broken the first place where it does not hold; empty when all of it does
 */
public record Verification(long entries, Optional<String> head, Optional<Break> broken) {

  Verification brokenAt(long position, Breach breach) {
    return new Verification(entries, head, Optional.of(new Break(position, breach)));
  }

  /** The first entry that does not fit, and how. */
  public record Break(long position, Breach breach) {}

  /** How a chain is broken. */
  public enum Breach {
    /** Entries before this one are gone. */
    MISSING,
    /** It does not carry the hash of the entry before it. */
    UNLINKED,
    /** It does not say any more what it said when it was written. */
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
