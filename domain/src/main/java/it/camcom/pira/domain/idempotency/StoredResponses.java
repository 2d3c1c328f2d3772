package it.camcom.pira.domain.idempotency;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Optional;

/** The answers to the requests of a person in the chamber in scope, under their keys. */
public interface StoredResponses {

  /** What was answered under a key since then. */
  Optional<Kept> under(AccountId person, String key, Instant since);

  void add(AccountId person, String key, Instant at, Kept kept);

  /** Forgets what was answered before. */
  void forget(Instant before);

  /** An answer, and the digest of the request that it answered. */
  record Kept(String request, StoredResponse answer) {}
}
