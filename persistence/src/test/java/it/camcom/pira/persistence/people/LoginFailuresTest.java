package it.camcom.pira.persistence.people;

import static it.camcom.pira.domain.people.LoginFailures.Kind.ACCOUNT;
import static it.camcom.pira.domain.people.LoginFailures.Kind.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.LoginAttempt;
import it.camcom.pira.domain.people.LoginFailures;
import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginThrottling;
import it.camcom.pira.domain.people.LoginThrottling.Admission;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LoginFailuresTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Scope AT_THE_DOOR = new Scope.OfPerson(AccountId.PLATFORM);

  private static <T> T ask(Function<LoginFailures, T> question) {
    return Storage.shared().in(AT_THE_DOOR, em -> question.apply(new JpaLoginFailures(em)));
  }

  private static LoginAttempt attempt(String account, String address) {
    return new LoginAttempt(account, address, Optional.empty());
  }

  private static String subject(String account, String address) {
    return attempt(account, address).subjects().get(ACCOUNT);
  }

  private static Admission admit(String account, String address, Instant now) {
    return ask(failures -> new LoginThrottling(failures).admit(attempt(account, address), now));
  }

  private static Duration fail(String account, String address, Instant now) {
    var admission = admit(account, address, now);
    return ask(
        failures -> {
          if (admission.delay().isZero()) {
            new LoginThrottling(failures).failed(attempt(account, address), admission, now);
          }
          return admission.delay();
        });
  }

  private static boolean succeed(String account, String address) {
    var admission = admit(account, address, NOW);
    return ask(
        failures -> {
          new LoginThrottling(failures).succeeded(attempt(account, address), admission);
          return admission.delay().isZero();
        });
  }

  private static boolean forget(Instant now) {
    return ask(
        failures -> {
          new LoginThrottling(failures).forget(now);
          return true;
        });
  }

  private static Count count(LoginFailures.Kind kind, String subject) {
    return ask(failures -> failures.held(kind, subject));
  }

  @Test
  void what_never_failed_has_no_failures() {
    assertThat(count(ACCOUNT, "mai")).isEqualTo(new Count(0, Instant.EPOCH));
  }

  @Test
  void twenty_guesses_at_once_are_all_counted_and_one_more_waits() {
    AtOnce.run(20, guess -> fail("molti", "192.0.2.98", NOW));

    assertThat(count(ACCOUNT, subject("molti", "192.0.2.98")).failures()).isGreaterThanOrEqualTo(5);
    assertThat(fail("molti", "192.0.2.98", NOW)).isPositive();
  }

  @Test
  void where_failures_delay_already_one_of_twenty_at_once_is_let_through() {
    for (int i = 0; i < 5; i++) {
      fail("uno", "192.0.2.97", NOW.minusSeconds(60));
    }
    var through = new AtomicInteger();
    AtOnce.run(
        20,
        guess -> {
          if (admit("uno", "192.0.2.97", NOW).delay().isZero()) {
            through.incrementAndGet();
          }
        });

    assertThat(through).hasValue(1);
  }

  @Test
  void twenty_right_passwords_at_once_are_all_let_through_and_none_counts_as_failed() {
    var through = new AtomicInteger();
    AtOnce.run(
        20,
        login -> {
          if (succeed("giusta", "192.0.2.96")) {
            through.incrementAndGet();
          }
        });

    assertThat(through).hasValue(20);
    assertThat(count(ACCOUNT, subject("giusta", "192.0.2.96")).failures()).isZero();
    assertThat(count(ADDRESS, "192.0.2.96").failures()).isZero();
  }

  @Test
  void twenty_names_at_once_from_one_address_are_all_counted() {
    AtOnce.run(20, guess -> fail("nome." + guess, "192.0.2.99", NOW));

    assertThat(count(ADDRESS, "192.0.2.99")).isEqualTo(new Count(20, NOW));
  }

  @Test
  void a_login_that_went_well_wipes_the_account_and_not_the_address() {
    fail("bene", "192.0.2.50", NOW);
    succeed("bene", "192.0.2.50");

    assertThat(count(ACCOUNT, subject("bene", "192.0.2.50")).failures()).isZero();
    assertThat(count(ADDRESS, "192.0.2.50").failures()).isEqualTo(1);
  }

  @Test
  void what_is_old_is_forgotten_and_the_rest_is_not() {
    var later = Instant.parse("2027-03-02T08:00:00Z");
    fail("vecchio", "192.0.2.60", later.minusSeconds(3601));
    fail("recente", "192.0.2.61", later.minusSeconds(3600));

    forget(later);

    assertThat(count(ADDRESS, "192.0.2.60").failures()).isZero();
    assertThat(count(ADDRESS, "192.0.2.61").failures()).isEqualTo(1);
  }

  @Test
  void what_somebody_holds_is_not_waited_for_to_be_forgotten() {
    var later = Instant.parse("2028-03-02T08:00:00Z");
    fail("tenuto", "192.0.2.70", NOW);

    var after =
        ask(
            failures -> {
              var held = failures.held(ADDRESS, "192.0.2.70");
              AtOnce.run(1, other -> forget(later));
              return held;
            });

    assertThat(after.failures()).isEqualTo(1);
    assertThat(count(ADDRESS, "192.0.2.70").failures()).isEqualTo(1);
  }

  /** A login that goes well drops what another is about to count on. */
  @Test
  void logins_at_once_do_not_stumble_over_what_is_forgotten() {
    AtOnce.run(
        8,
        thread -> {
          for (int i = 0; i < 10; i++) {
            succeed("stesso", "192.0.2.80");
            forget(NOW);
          }
        });

    assertThat(count(ADDRESS, "192.0.2.80").failures()).isZero();
  }
}
