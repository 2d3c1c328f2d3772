package it.camcom.pira.domain.audit;

import java.util.Optional;

/** The chain of hashes over the changes of the chamber in scope. */
public interface AuditChain {

  /** Verifies the whole chain. */
  Verification verify();

  /** Returns the hash of the entry at a position. */
  Optional<String> hashAt(long position);

  /** Sets the reason for the changes of the current transaction. It is stored with each of them. */
  void giveReason(String reason);
}
