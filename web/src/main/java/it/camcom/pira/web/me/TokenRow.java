package it.camcom.pira.web.me;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.web.page.PageTexts;
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
        PageTexts.of(token.readOnly() ? "Token.readOnly" : "Token.readAndWrite"),
        token.only().map(Object::toString).orElse(PageTexts.of("Token.allChambers")),
        Terms.moment(token.issuedAt()),
        Terms.moment(token.expiresAt()),
        state(token, now),
        token.isGood(now));
  }

  private static String state(AccessToken token, Instant now) {
    if (token.isGood(now)) {
      return PageTexts.of("Token.good");
    }
    return PageTexts.of(token.revokedAt().isPresent() ? "Token.revoked" : "Token.expired");
  }
}
