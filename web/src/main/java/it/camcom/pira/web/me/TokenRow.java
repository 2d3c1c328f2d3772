package it.camcom.pira.web.me;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.AccessToken;
import java.time.Instant;

/** A personal token, as a list shows it. */
public record TokenRow(
    String id,
    String name,
    String rights,
    String chamber,
    String issuedAt,
    String expiresAt,
    String state,
    boolean good) {

  static TokenRow of(AccessToken token, Instant now) {
    return new TokenRow(
        token.id().toString(),
        token.name(),
        token.readOnly() ? "sola lettura" : "lettura e scrittura",
        token.only().map(Object::toString).orElse("tutte"),
        Terms.moment(token.issuedAt()),
        Terms.moment(token.expiresAt()),
        state(token, now),
        token.isGood(now));
  }

  private static String state(AccessToken token, Instant now) {
    if (token.isGood(now)) {
      return "valido";
    }
    return token.revokedAt().isPresent() ? "revocato" : "scaduto";
  }
}
