package it.camcom.pira.persistence.people;

import static it.camcom.pira.persistence.people.PeopleFixture.REGISTER;
import static it.camcom.pira.persistence.people.PeopleFixture.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.domain.people.AccessTokens;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final AccountId OWNER = DemoPeople.id("t.anna");
  private static final AccountId OTHER = DemoPeople.id("t.bruno");

  @BeforeAll
  static void two_people() {
    PeopleFixture.open("tavola");
    PeopleFixture.invite("tavola", "t.anna", Role.AUDITOR);
    PeopleFixture.invite("tavola", "t.bruno", Role.AUDITOR);
  }

  private static <T> T ask(Scope scope, Function<AccessTokens, T> question) {
    return Storage.shared().in(scope, em -> question.apply(new JpaAccessTokens(em)));
  }

  private static Optional<AccessToken> withDigest(Scope scope, String sha256) {
    return ask(scope, tokens -> tokens.withDigest(sha256));
  }

  private static List<AccessToken> tokensOf(AccountId owner) {
    return ask(REGISTER, tokens -> tokens.of(owner));
  }

  private static boolean revoke(AccountId owner, AccessToken token) {
    return ask(REGISTER, tokens -> tokens.revoke(owner, token.id(), NOW));
  }

  private static AccessToken issue(AccountId owner, int number, Optional<ChamberId> only) {
    var token =
        new AccessToken(
            new UUID(owner.value().getMostSignificantBits(), number),
            owner,
            "BI " + number,
            "%064x".formatted(owner.hashCode() * 100L + number),
            true,
            only,
            NOW.plusSeconds(number),
            NOW.plus(Duration.ofDays(30)),
            Optional.empty());
    return ask(
        new Scope.OfPerson(owner),
        tokens -> {
          tokens.add(token);
          return token;
        });
  }

  @Test
  void a_token_comes_back_as_it_was_issued() {
    var token = issue(OWNER, 1, Optional.of(new ChamberId("tavola")));

    assertThat(withDigest(new Scope.OfPerson(AccountId.PLATFORM), token.sha256())).contains(token);
    assertThat(withDigest(REGISTER, "0".repeat(64))).isEmpty();
  }

  @Test
  void a_person_has_their_own_the_newest_first() {
    var first = issue(OTHER, 1, Optional.empty());
    var second = issue(OTHER, 2, Optional.empty());

    assertThat(tokensOf(OTHER)).containsExactly(second, first);
    assertThat(tokensOf(OWNER)).doesNotContain(first, second);
  }

  @Test
  void a_token_is_ended_once_and_by_its_owner() {
    var token = issue(OWNER, 3, Optional.empty());

    assertThat(revoke(OTHER, token)).isFalse();
    assertThat(revoke(OWNER, token)).isTrue();
    assertThat(revoke(OWNER, token)).isFalse();
    assertThat(withDigest(REGISTER, token.sha256()).orElseThrow().revokedAt()).contains(NOW);
  }

  @Test
  void who_works_in_a_chamber_or_for_the_network_sees_no_token() {
    for (Scope scope : new Scope[] {in("tavola"), new Scope.OfNetwork(DemoPeople.id("nadia"))}) {
      assertThatThrownBy(() -> ask(scope, tokens -> tokens.of(OWNER)))
          .hasMessageContaining("permission denied");
    }
  }
}
