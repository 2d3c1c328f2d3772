package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of all people. */
public interface AccessTokens {

  void add(AccessToken token);

  /** The token whose secret has the digest, whosever it is. */
  Optional<AccessToken> withDigest(String sha256);

  /** Those of one person, the newest first. */
  List<AccessToken> of(AccountId owner);

  /** Ends a token of the person; false when the person has none of that id that is not ended. */
  boolean revoke(AccountId owner, UUID id, Instant now);
}
