package it.camcom.pira.domain.audit;

import java.util.Optional;

/** The chain that the changes of the chamber in scope form. */
public interface AuditChain {

  /** Goes through all of it. */
  Verification verify();

  /** The hash of the entry at a position. */
  Optional<String> hashAt(long position);

  /** Why the changes of the transaction in hand are made; kept with each of them. */
  void giveReason(String reason);
}
