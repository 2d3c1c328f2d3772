package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The credential of a program that acts for a person (token personale). The secret is shown once
 * and not stored.
 *
 * @param sha256 digest of the secret
 * @param readOnly whether it permits reading only
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

  /** The prefix of every secret, which lets scanners find leaked ones. */
  public static final String PREFIX = "pira_";

  /** The most days that a token is valid. */
  public static final int MAX_DAYS = 366;

  /** The most valid tokens of one person at a time. */
  public static final int MAX_TOKENS = 50;

  public boolean isGood(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
