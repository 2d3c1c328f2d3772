package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.OpenScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static final Caller LUCIA =
      new Caller(Accounts.named("lucia"), true, false, Optional.empty());

  private final OpenScope scope = new OpenScope();
  private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("lucia", Role.AUDITOR)
          .joining("pistoia", "lucia", Role.PLANNING_OFFICER);

  private Authentication enteringAt(Instant now) {
    return new Authentication(scope, people, tokens, new Named(), clockAt(now));
  }

  private static Clock clockAt(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private OwnAccount.Issued token(boolean readOnly, Optional<String> only) {
    return new OwnAccount(
            FixedScope.ofPerson("lucia"),
            people,
            new KnownPasswords(Map.of()),
            tokens,
            clockAt(NOW))
        .issueToken(new TokenInput("BI", readOnly, only.orElse(null), 1));
  }

  @Test
  void a_token_speaks_for_its_owner_within_what_it_is_for() {
    var secret = token(true, Optional.of("prato")).secret();

    assertThat(enteringAt(NOW).callerWith(secret))
        .contains(
            new Caller(Accounts.named("lucia"), false, true, Optional.of(new ChamberId("prato"))));
  }

  @Test
  void a_token_is_never_the_person_even_when_it_may_do_all_that_they_may() {
    var caller = enteringAt(NOW).callerWith(token(false, Optional.empty()).secret()).orElseThrow();

    assertThat(caller.inPerson()).isFalse();
    assertThat(caller).isNotEqualTo(LUCIA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pira_", "pira_unknown", "x"})
  void what_is_no_token_speaks_for_nobody(String secret) {
    token(false, Optional.empty());

    assertThat(enteringAt(NOW).callerWith(secret)).isEmpty();
  }

  @Test
  void a_token_that_ran_out_or_was_revoked_speaks_for_nobody() {
    var issued = token(false, Optional.empty());

    assertThat(enteringAt(NOW.plusSeconds(86_400)).callerWith(issued.secret())).isEmpty();
    tokens.revoke(Accounts.named("lucia"), issued.token().id(), NOW);
    assertThat(enteringAt(NOW).callerWith(issued.secret())).isEmpty();
  }

  @Test
  void a_disabled_account_is_nobody() {
    people.enable(Accounts.named("lucia"), false);

    assertThat(enteringAt(NOW).person(LUCIA)).isEmpty();
    assertThat(enteringAt(NOW).personNamed("lucia")).isEmpty();
  }

  @Test
  void a_person_is_found_by_user_name_however_it_is_typed() {
    for (String typed : List.of("lucia", "LUCIA", " Lucia ")) {
      assertThat(enteringAt(NOW).personNamed(typed)).contains(people.person("lucia"));
    }
    assertThat(enteringAt(NOW).personNamed("nessuno")).isEmpty();
    assertThat(enteringAt(NOW).personNamed("non è un nome")).isEmpty();
  }

  @Test
  void who_logs_in_themselves_may_do_all_that_they_may() {
    assertThat(Caller.inPerson(people.person("lucia"))).isEqualTo(LUCIA);
  }

  @Test
  void a_person_may_enter_the_chambers_that_they_belong_to() {
    assertThat(enteringAt(NOW).chambersOf(people.person("lucia"), LUCIA))
        .extracting(chamber -> chamber.id().code())
        .containsExactlyInAnyOrder("prato", "pistoia");
  }

  @Test
  void a_token_of_one_chamber_shows_that_one_alone() {
    var caller =
        new Caller(Accounts.named("lucia"), false, false, Optional.of(new ChamberId("pistoia")));

    assertThat(enteringAt(NOW).chambersOf(people.person("lucia"), caller))
        .extracting(chamber -> chamber.id().code())
        .containsExactly("pistoia");
  }

  @Test
  void who_is_looked_up_is_in_no_chamber_meanwhile() {
    enteringAt(NOW).callerWith("pira_unknown");
    enteringAt(NOW).person(LUCIA);

    assertThat(scope.entered())
        .containsExactly(
            new Scope.OfPerson(AccountId.PLATFORM), new Scope.OfPerson(Accounts.named("lucia")));
    assertThat(scope.isLeft()).isTrue();
  }

  /** Chambers that are called what they are asked for by. */
  private static final class Named implements Chambers {

    @Override
    public List<Chamber> named(Collection<ChamberId> ids) {
      return ids.stream().map(id -> new Chamber(id, id.code(), Optional.empty())).toList();
    }

    @Override
    public Chamber current() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasLogo() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Logo> logo() {
      throw new UnsupportedOperationException();
    }
  }
}
