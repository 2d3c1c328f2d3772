package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.Verification.Breach;
import java.util.Optional;

/** The chain that the changes of the chamber in scope form; those of the register in its scope. */
public interface AuditChain {

  /** Verifies the whole chain. */
  Verification verify();

  /** Its last entry; empty without entries. */
  Optional<End> end();

  /** The hash of the entry at a position. */
  Optional<String> hashAt(long position);

  /**
   * Goes through all of it, and looks for an entry whose hash somebody noted earlier; also that has
   * to be there unchanged.
   */
  default Verification verify(Optional<Noted> noted) {
    var verification = verify();
    if (verification.broken().isPresent()) {
      return verification;
    }
    return noted
        .filter(note -> hashAt(note.position()).filter(note.hash()::equalsIgnoreCase).isEmpty())
        .map(note -> verification.brokenAt(note.position(), Breach.NOT_AS_NOTED))
        .orElse(verification);
  }

  /** Why the changes of the transaction in hand are made; kept with each of them. */
  void giveReason(String reason);

  /** The last entry of a chain. */
  record End(long position, String hash) {}
}
