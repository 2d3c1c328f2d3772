package it.camcom.pira.domain.people;

import static it.camcom.pira.domain.people.LoginFailures.Kind.ACCOUNT;
import static it.camcom.pira.domain.people.LoginFailures.Kind.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CountedLogins;
import it.camcom.pira.domain.access.Meters.Login;
import it.camcom.pira.domain.access.OpenScope;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordLoginTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String HERE = "192.0.2.7";
  private static final String ANNA = subject("anna");
  private static final String RIGHT = "la password di anna";

  private final OpenScope scope = new OpenScope();
  private final InMemoryLoginFailures failures = new InMemoryLoginFailures();
  private final InMemoryRefusedLogins refusals = new InMemoryRefusedLogins();
  private final KnownPasswords passwords = new KnownPasswords(Map.of("anna", RIGHT));

  private final KnownDevices devices = new KnownDevices(CLOCK, Map.of());

  private final CountedLogins meters = new CountedLogins();

  private static String subject(String account) {
    return new LoginAttempt(account, HERE, Optional.empty()).subjects().get(ACCOUNT);
  }

  private LoginResult attempt(String typed, String password) {
    return loggingIn(passwords).attempt(typed, password, HERE);
  }

  private PasswordLogin loggingIn(Passwords checked) {
    return new PasswordLogin(
        scope,
        new LoginThrottling(failures),
        new RefusalNoting(new InMemoryPeople().with("anna", "prato"), refusals),
        checked,
        devices,
        meters,
        CLOCK);
  }

  @Test
  void who_knows_the_password_comes_in() {
    assertThat(attempt("anna", RIGHT)).isEqualTo(new LoginResult.Accepted(new Username("anna")));
    assertThat(attempt(" ANNA ", RIGHT)).isEqualTo(new LoginResult.Accepted(new Username("anna")));
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_refused_alike() {
    assertThat(attempt("anna", "sbagliata")).isEqualTo(attempt("nessuno", RIGHT));
    assertThat(attempt("non è un nome", RIGHT)).isEqualTo(new LoginResult.Refused());
  }

  @Test
  void each_outcome_is_counted() {
    attempt("anna", RIGHT);
    IntStream.range(0, 5).forEach(i -> attempt("anna", "sbagliata"));
    attempt("anna", RIGHT);

    assertThat(meters.counts())
        .isEqualTo(Map.of(Login.ACCEPTED, 1, Login.REFUSED, 5, Login.DELAYED, 1));
  }

  @Test
  void right_passwords_at_once_do_not_stop_each_other() {
    assertThat(nested(20)).isEqualTo(new LoginResult.Accepted(new Username("anna")));
    assertThat(failures.failures(ACCOUNT, ANNA)).isZero();
    assertThat(failures.failures(ADDRESS, HERE)).isZero();
  }

  /** Each attempt is made while the password of the one before is looked at. */
  private LoginResult nested(int more) {
    var looking = new Watched(() -> more == 0 || nested(more - 1) instanceof LoginResult.Accepted);
    return new PasswordLogin(
            new OpenScope(),
            new LoginThrottling(failures),
            new RefusalNoting(new InMemoryPeople().with("anna", "prato"), refusals),
            looking,
            devices,
            meters,
            CLOCK)
        .attempt("anna", RIGHT, HERE);
  }

  @Test
  void once_failures_delay_an_attempt_is_counted_before_the_password_is_looked_at() {
    failures.with(ACCOUNT, ANNA, 5, NOW.minusSeconds(60)).with(ADDRESS, HERE, 5, NOW);
    loggingIn(
            new Watched(
                () -> {
                  assertThat(failures.failures(ACCOUNT, ANNA)).isEqualTo(6);
                  assertThat(failures.failures(ADDRESS, HERE)).isEqualTo(5);
                  return true;
                }))
        .attempt("anna", RIGHT, HERE);

    assertThat(failures.failures(ACCOUNT, ANNA)).isZero();
  }

  @Test
  void many_addresses_that_guess_at_one_account_are_slowed_down_and_a_known_device_is_not() {
    for (int i = 0; i < 99; i++) {
      loggingIn(passwords).attempt("anna", "sbagliata", "192.0.2." + i);
    }
    assertThat(attempt("anna", RIGHT)).isEqualTo(new LoginResult.Accepted(new Username("anna")));
    for (int i = 0; i < 110; i++) {
      loggingIn(passwords).attempt("anna", "sbagliata", "198.51.100." + i);
    }

    assertThat(attempt("anna", RIGHT)).isInstanceOf(LoginResult.Delayed.class);
    assertThat(attempt("nessuno", RIGHT)).isEqualTo(new LoginResult.Refused());
    var mark = devices.mark(new Username("anna"));
    assertThat(loggingIn(passwords).attempt("anna", RIGHT, HERE, mark))
        .isEqualTo(new LoginResult.Accepted(new Username("anna")));
  }

  @Test
  void an_attempt_that_breaks_leaves_the_scope() {
    var broken =
        loggingIn(
            new Watched(
                () -> {
                  throw new IllegalStateException("no answer");
                }));

    assertThatThrownBy(() -> broken.attempt("anna", RIGHT, HERE)).hasMessage("no answer");
    assertThat(scope.isLeft()).isTrue();
  }

  @Test
  void who_guesses_elsewhere_locks_nobody_out() {
    IntStream.range(0, 50)
        .forEach(i -> loggingIn(passwords).attempt("anna", "sbagliata", "198.51.100." + i % 5));

    assertThat(attempt("anna", RIGHT)).isEqualTo(new LoginResult.Accepted(new Username("anna")));
  }

  @Test
  void a_known_device_waits_for_no_failure_of_others_at_its_address_and_for_its_own() {
    failures.with(ADDRESS, HERE, 40, NOW).with(ACCOUNT, ANNA, 40, NOW);
    var mark = devices.mark(new Username("anna"));
    var login = loggingIn(passwords);

    assertThat(login.attempt("anna", RIGHT, HERE, mark))
        .isEqualTo(new LoginResult.Accepted(new Username("anna")));
    assertThat(login.attempt("bruno", RIGHT, HERE, mark)).isInstanceOf(LoginResult.Delayed.class);
    IntStream.range(0, 5).forEach(i -> login.attempt("anna", "sbagliata", HERE, mark));
    assertThat(login.attempt("anna", RIGHT, HERE, mark)).isInstanceOf(LoginResult.Delayed.class);
  }

  @Test
  void the_sixth_attempt_waits_and_does_not_look_at_the_password() {
    IntStream.range(0, 5)
        .forEach(
            i -> assertThat(attempt("anna", "sbagliata")).isEqualTo(new LoginResult.Refused()));

    assertThat(attempt("anna", RIGHT)).isEqualTo(new LoginResult.Delayed(Duration.ofSeconds(1)));
    assertThat(passwords.lookedAt()).hasSize(5);
    assertThat(failures.failures(ACCOUNT, ANNA)).isEqualTo(5);
    assertThat(failures.failures(ADDRESS, HERE)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "bruno"})
  void an_address_that_failed_too_often_waits_whatever_the_name(String name) {
    failures.with(ADDRESS, HERE, 31, NOW);

    assertThat(attempt(name, RIGHT)).isEqualTo(new LoginResult.Delayed(Duration.ofSeconds(2)));
    assertThat(passwords.lookedAt()).isEmpty();
  }

  @Test
  void the_longer_of_two_delays_is_waited_for() {
    failures.with(ADDRESS, HERE, 30, NOW).with(ACCOUNT, ANNA, 8, NOW);

    assertThat(attempt("anna", RIGHT)).isEqualTo(new LoginResult.Delayed(Duration.ofSeconds(8)));
  }

  @Test
  void a_login_wipes_the_failures_of_the_account_and_not_those_of_the_address() {
    failures
        .with(ACCOUNT, ANNA, 4, NOW.minusSeconds(60))
        .with(ADDRESS, HERE, 29, NOW.minusSeconds(60));

    attempt("anna", RIGHT);

    assertThat(failures.failures(ACCOUNT, ANNA)).isZero();
    assertThat(failures.failures(ADDRESS, HERE)).isEqualTo(29);
  }

  @Test
  void a_login_drops_counts_that_are_older_than_an_hour() {
    failures
        .with(ACCOUNT, subject("bruno"), 3, NOW.minusSeconds(3601))
        .with(ACCOUNT, subject("carla"), 3, NOW.minusSeconds(3600));

    attempt("anna", RIGHT);

    assertThat(failures.failures(ACCOUNT, subject("bruno"))).isZero();
    assertThat(failures.failures(ACCOUNT, subject("carla"))).isEqualTo(3);
  }

  @Test
  void failures_expire_after_an_hour() {
    failures.with(ACCOUNT, ANNA, 20, NOW.minusSeconds(3601));

    assertThat(attempt("anna", "sbagliata")).isEqualTo(new LoginResult.Refused());
    assertThat(failures.failures(ACCOUNT, ANNA)).isEqualTo(1);
  }

  @Test
  void names_that_nobody_can_have_share_one_count() {
    attempt("non è un nome", "x");
    attempt("x".repeat(5_000), "x");

    assertThat(failures.failures(ACCOUNT, subject("-"))).isEqualTo(2);
    assertThat(failures.size()).isEqualTo(3);
  }

  @Test
  void what_did_not_go_well_is_noted_by_account_and_what_went_well_is_not() {
    attempt("anna", RIGHT);
    assertThat(refusals.kept()).isEmpty();

    attempt("anna", "sbagliata");
    attempt("nessuno", RIGHT);
    failures.with(ACCOUNT, ANNA, 8, NOW);
    attempt("anna", RIGHT);

    assertThat(refusals.kept())
        .containsExactly(
            new RefusedLogin(Optional.of(Accounts.named("anna")), Outcome.REFUSED, NOW),
            new RefusedLogin(Optional.empty(), Outcome.REFUSED, NOW),
            new RefusedLogin(Optional.of(Accounts.named("anna")), Outcome.DELAYED, NOW));
  }

  @Test
  void whoever_guesses_cannot_fill_the_notes() {
    for (int i = 0; i < 200; i++) {
      loggingIn(passwords).attempt("nessuno." + i, "x", "192.0.2." + i);
    }

    assertThat(refusals.kept()).hasSize(RefusalNoting.MAX_AN_HOUR);
  }

  @Test
  void nobody_is_known_while_the_door_is_shut() {
    attempt("anna", RIGHT);

    assertThat(scope.entered()).containsExactly(new Scope.OfPerson(AccountId.PLATFORM));
    assertThat(scope.isLeft()).isTrue();
  }

  /** Says what happens when a password is looked at. */
  private record Watched(BooleanSupplier looking) implements Passwords {

    @Override
    public boolean areInUse() {
      return true;
    }

    @Override
    public boolean match(Username username, String password) {
      return looking.getAsBoolean();
    }

    @Override
    public String hash(String password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String hashOfDrawn(String password) {
      throw new UnsupportedOperationException();
    }
  }
}
