package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of all people. */
public interface AccessTokens {

  void add(AccessToken token);

  /** Returns the token whose secret has the digest, of any owner. */
  Optional<AccessToken> withDigest(String sha256);

  /** Returns the tokens of one person, newest first. */
  List<AccessToken> of(AccountId owner);

  /** Revokes a token of the person; false when the person has no active token with that id. */
  boolean revoke(AccountId owner, UUID id, Instant now);
}
