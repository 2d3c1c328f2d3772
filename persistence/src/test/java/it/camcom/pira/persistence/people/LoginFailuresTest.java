package it.camcom.pira.persistence.people;

import static it.camcom.pira.domain.people.LoginFailures.Kind.ACCOUNT;
import static it.camcom.pira.domain.people.LoginFailures.Kind.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.LoginFailures;
import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginThrottling;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LoginFailuresTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Scope AT_THE_DOOR = new Scope.OfPerson(AccountId.PLATFORM);

  private static <T> T ask(Function<LoginFailures, T> question) {
    return Storage.shared().in(AT_THE_DOOR, em -> question.apply(new JpaLoginFailures(em)));
  }

  private static Duration admit(String account, String address, Instant now) {
    return ask(failures -> new LoginThrottling(failures).admit(account, address, now));
  }

  private static boolean succeeded(String account, String address) {
    return ask(
        failures -> {
          new LoginThrottling(failures).succeeded(account, address);
          return true;
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
  void of_twenty_guesses_at_once_five_are_let_through_and_all_of_those_are_counted() {
    var through = new AtomicInteger();
    AtOnce.run(
        20,
        guess -> {
          if (admit("molti", "192.0.2." + guess, NOW).isZero()) {
            through.incrementAndGet();
          }
        });

    assertThat(through).hasValue(5);
    assertThat(count(ACCOUNT, "molti")).isEqualTo(new Count(5, NOW));
  }

  @Test
  void twenty_names_at_once_from_one_address_are_all_counted() {
    AtOnce.run(20, guess -> admit("nome." + guess, "192.0.2.99", NOW));

    assertThat(count(ADDRESS, "192.0.2.99")).isEqualTo(new Count(20, NOW));
  }

  @Test
  void a_login_that_went_well_is_taken_back() {
    admit("bene", "192.0.2.50", NOW);
    admit("bene", "192.0.2.50", NOW);
    succeeded("bene", "192.0.2.50");

    assertThat(count(ACCOUNT, "bene").failures()).isZero();
    assertThat(count(ADDRESS, "192.0.2.50").failures()).isEqualTo(1);
  }

  @Test
  void what_is_old_is_forgotten_and_the_rest_is_not() {
    var later = Instant.parse("2027-03-02T08:00:00Z");
    admit("vecchio", "192.0.2.60", later.minusSeconds(3601));
    admit("recente", "192.0.2.61", later.minusSeconds(3600));

    forget(later);

    assertThat(count(ACCOUNT, "vecchio").failures()).isZero();
    assertThat(count(ACCOUNT, "recente").failures()).isEqualTo(1);
  }

  @Test
  void what_somebody_holds_is_not_waited_for_to_be_forgotten() {
    var later = Instant.parse("2028-03-02T08:00:00Z");
    admit("tenuto", "192.0.2.70", NOW);

    var after =
        ask(
            failures -> {
              var held = failures.held(ACCOUNT, "tenuto");
              AtOnce.run(1, other -> forget(later));
              return held;
            });

    assertThat(after.failures()).isEqualTo(1);
    assertThat(count(ACCOUNT, "tenuto").failures()).isEqualTo(1);
  }

  /** A login that goes well drops what another is about to count on. */
  @Test
  void logins_at_once_do_not_stumble_over_what_is_forgotten() {
    AtOnce.run(
        8,
        thread -> {
          for (int i = 0; i < 10; i++) {
            admit("stesso", "192.0.2.80", NOW);
            succeeded("stesso", "192.0.2.80");
            forget(NOW);
          }
        });

    assertThat(count(ADDRESS, "192.0.2.80").failures()).isZero();
  }
}
