package it.camcom.pira.domain.idempotency;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Optional;

/** The stored responses to the requests of a person in the chamber in scope, by key. */
public interface StoredResponses {

  /** Returns the response stored under a key since the moment. */
  Optional<Kept> under(AccountId person, String key, Instant since);

  void add(AccountId person, String key, Instant at, Kept kept);

  /** Deletes responses stored before the moment. */
  void forget(Instant before);

  /** A stored response, and the digest of its request. */
  record Kept(String request, StoredResponse answer) {}
}
