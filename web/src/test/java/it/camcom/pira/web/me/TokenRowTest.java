package it.camcom.pira.web.me;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.AccessToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenRowTest {

  private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant EXPIRES = ISSUED.plusSeconds(60);

  private static AccessToken token(boolean readOnly, Optional<Instant> revoked) {
    return new AccessToken(
        new UUID(0, 1),
        AccountId.next(),
        "Cruscotto",
        "0a",
        readOnly,
        readOnly ? Optional.of(new ChamberId("prato")) : Optional.empty(),
        ISSUED,
        EXPIRES,
        revoked);
  }

  @Test
  void a_token_is_good_until_the_moment_that_it_expires() {
    var token = token(false, Optional.empty());

    assertThat(TokenRow.of(token, EXPIRES.minusNanos(1)).state()).isEqualTo("valido");
    assertThat(TokenRow.of(token, EXPIRES).state()).isEqualTo("scaduto");
    assertThat(TokenRow.of(token, EXPIRES).good()).isFalse();
  }

  @Test
  void a_revoked_token_is_told_from_an_expired_one_ever_after() {
    var revoked = token(false, Optional.of(ISSUED.plusSeconds(1)));

    assertThat(TokenRow.of(revoked, ISSUED.plusSeconds(2)).state()).isEqualTo("revocato");
    assertThat(TokenRow.of(revoked, EXPIRES.plusSeconds(1)).state()).isEqualTo("revocato");
  }

  @Test
  void its_rights_and_its_chamber_are_shown() {
    assertThat(TokenRow.of(token(true, Optional.empty()), ISSUED))
        .extracting(TokenRow::rights, TokenRow::chamber)
        .containsExactly("sola lettura", "prato");
    assertThat(TokenRow.of(token(false, Optional.empty()), ISSUED))
        .extracting(TokenRow::rights, TokenRow::chamber)
        .containsExactly("lettura e scrittura", "tutte");
  }
}
