package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens kept in memory. */
final class InMemoryAccessTokens implements AccessTokens {

  private final List<AccessToken> all = new ArrayList<>();

  @Override
  public void add(AccessToken token) {
    all.add(token);
  }

  @Override
  public Optional<AccessToken> withDigest(String sha256) {
    return all.stream().filter(token -> token.sha256().equals(sha256)).findFirst();
  }

  @Override
  public List<AccessToken> of(AccountId owner) {
    return all.stream().filter(token -> token.owner().equals(owner)).toList();
  }

  @Override
  public boolean revoke(AccountId owner, UUID id, Instant now) {
    var found =
        of(owner).stream()
            .filter(token -> token.id().equals(id) && token.revokedAt().isEmpty())
            .findFirst();
    found.ifPresent(token -> all.set(all.indexOf(token), ended(token, now)));
    return found.isPresent();
  }

  private static AccessToken ended(AccessToken token, Instant now) {
    return new AccessToken(
        token.id(),
        token.owner(),
        token.name(),
        token.sha256(),
        token.readOnly(),
        token.only(),
        token.issuedAt(),
        token.expiresAt(),
        Optional.of(now));
  }
}
