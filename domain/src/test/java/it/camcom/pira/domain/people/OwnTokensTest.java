package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.people.OwnAccount.Issued;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTokensTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final String EVERYWHERE = null;

  private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
  private final OwnAccount giulia = accountOf("giulia", NOW);

  private OwnAccount accountOf(String person, Instant now) {
    return new OwnAccount(
        FixedScope.ofPerson(person),
        new InMemoryPeople()
            .withMember("giulia", Role.AUDITOR)
            .withMember("mario", Role.CHAMBER_ADMINISTRATOR),
        new KnownPasswords(Map.of()),
        tokens,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static List<String> faultyFields(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(InvalidInput.Fault::field).toList();
    }
  }

  @Test
  void a_token_is_kept_by_the_digest_of_a_secret_that_is_shown_once() {
    var issued = giulia.issueToken(new TokenInput("BI", true, "prato", 30));

    assertThat(issued.secret()).startsWith("pira_").hasSizeGreaterThan(40);
    assertThat(tokens.withDigest(RandomSecret.sha256(issued.secret()))).contains(issued.token());
    assertThat(issued.token().toString()).doesNotContain(issued.secret());
    assertThat(issued.token())
        .extracting(AccessToken::readOnly, AccessToken::only, AccessToken::expiresAt)
        .containsExactly(true, Optional.of(new ChamberId("prato")), NOW.plus(Duration.ofDays(30)));
  }

  @Test
  void no_two_secrets_are_alike() {
    assertThat(issue(10)).extracting(Issued::secret).doesNotHaveDuplicates();
  }

  private List<Issued> issue(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> giulia.issueToken(new TokenInput("BI " + i, false, EVERYWHERE, 1)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 366})
  void a_token_is_good_for_a_day_to_a_leap_year(int days) {
    assertThat(giulia.issueToken(new TokenInput("BI", false, EVERYWHERE, days)).token().expiresAt())
        .isEqualTo(NOW.plus(Duration.ofDays(days)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 367, Integer.MAX_VALUE})
  void a_token_is_not_good_for_less_or_more(int days) {
    assertThat(faultyFields(() -> giulia.issueToken(new TokenInput("BI", false, EVERYWHERE, days))))
        .containsExactly("days");
    assertThat(giulia.tokens()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pistoia", "non una camera", ""})
  void a_token_is_for_a_chamber_of_ones_own(String chamber) {
    assertThat(faultyFields(() -> giulia.issueToken(new TokenInput("BI", false, chamber, 1))))
        .containsExactly("chamber");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 201})
  void a_token_has_a_name_of_at_most_two_hundred_characters(int length) {
    assertThat(
            faultyFields(
                () -> giulia.issueToken(new TokenInput("x".repeat(length), false, EVERYWHERE, 1))))
        .containsExactly("name");
  }

  @Test
  void the_fifty_first_good_token_is_refused() {
    var all = issue(50);
    assertThatThrownBy(() -> issue(1)).isInstanceOf(InvalidInput.class);

    assertThat(giulia.revokeToken(all.get(0).token().id())).isTrue();
    assertThat(issue(1)).hasSize(1);
  }

  @Test
  void tokens_that_ran_out_are_not_counted() {
    issue(50);
    var tomorrow = accountOf("giulia", NOW.plus(Duration.ofDays(1)));

    assertThat(tomorrow.issueToken(new TokenInput("BI", false, EVERYWHERE, 1))).isNotNull();
  }

  @Test
  void nobody_sees_or_ends_a_token_of_another() {
    var hers = giulia.issueToken(new TokenInput("BI", false, EVERYWHERE, 1)).token();
    var mario = accountOf("mario", NOW);

    assertThat(mario.tokens()).isEmpty();
    assertThat(mario.revokeToken(hers.id())).isFalse();
    assertThat(giulia.tokens()).containsExactly(hers);
  }

  @Test
  void a_token_ends_once() {
    var token = giulia.issueToken(new TokenInput("BI", false, EVERYWHERE, 1)).token();

    assertThat(giulia.revokeToken(token.id())).isTrue();
    assertThat(giulia.revokeToken(token.id())).isFalse();
    assertThat(giulia.revokeToken(new UUID(0, 1))).isFalse();
  }

  @Test
  void a_token_is_good_until_it_expires_or_is_revoked() {
    var token = giulia.issueToken(new TokenInput("BI", false, EVERYWHERE, 1)).token();
    var end = NOW.plus(Duration.ofDays(1));

    assertThat(token.isGood(end.minusMillis(1))).isTrue();
    assertThat(token.isGood(end)).isFalse();
    giulia.revokeToken(token.id());
    assertThat(giulia.tokens()).noneMatch(one -> one.isGood(NOW));
  }
}
