package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a program logs in with for a person (token personale). The secret itself is shown once and
 * not kept.
 *
 * @param sha256 digest of the secret
 * @param readOnly whether it lets the program change nothing
 * @param only the one chamber that it is for; empty for all that the person belongs to
 */
public record AccessToken(
    UUID id,
    AccountId owner,
    String name,
    String sha256,
    boolean readOnly,
    Optional<ChamberId> only,
    Instant issuedAt,
    Instant expiresAt,
    Optional<Instant> revokedAt) {

  /** What every secret begins with, so that leaked ones are found. */
  public static final String PREFIX = "pira_";

  /** The longest that a token is good for. */
  public static final int MAX_DAYS = 366;

  /** Tokens of one person that are good at the same time. */
  public static final int MAX_TOKENS = 50;

  public boolean isGood(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
