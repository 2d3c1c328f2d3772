package it.camcom.pira.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestAccount;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guessing becomes slow. The addresses are what the balancer tells. */
class LoginDelayIT {

  private static final int FREE_FOR_ACCOUNT = 5;
  private static final int FREE_FOR_ADDRESS = 30;

  /** The first delays are short: on a slow machine one more failure makes the next longer. */
  private static final int MORE = 6;

  @Test
  void who_guesses_at_an_account_waits_and_the_person_elsewhere_does_not() {
    var person = TestAccount.invited("indovinata.prova").settled();
    var known = person.browser();
    var delayed =
        firstDelayed(
            FREE_FOR_ACCOUNT,
            guess -> Browser.attempt(person.username(), "sbagliata", "192.0.2.10"));

    assertThat(Integer.parseInt(delayed.header("Retry-After"))).isPositive();
    assertThat(delayed.asString()).contains("Troppi tentativi non riusciti");
    assertThat(Browser.attempt("nessuno.altro", "sbagliata", "192.0.2.10").statusCode())
        .isEqualTo(401);
    assertThat(Browser.attempt(person.username(), "sbagliata", "192.0.2.11").statusCode())
        .isEqualTo(401);
    known.get("/chambers").then().statusCode(200);
  }

  @Test
  void a_known_device_comes_in_from_an_address_where_others_guess() {
    var address = "203.0.113.44";
    var login = Browser.attempt("bruno", DemoPeople.PASSWORD, address);
    var mark = login.then().statusCode(302).extract().detailedCookie("PIRA-DEVICE");
    firstDelayed(
        FREE_FOR_ADDRESS, guess -> Browser.attempt("nessuno." + guess, "sbagliata", address));

    assertThat(mark.getPath()).isEqualTo("/login");
    assertThat(mark.isHttpOnly()).isTrue();
    assertThat(mark.isSecured()).isTrue();
    new Browser("none")
        .request()
        .header("X-Forwarded-For", address)
        .cookie("PIRA-DEVICE", mark.getValue())
        .formParam("username", "bruno")
        .formParam("password", DemoPeople.PASSWORD)
        .post("/login")
        .then()
        .statusCode(302);
  }

  @Test
  void twenty_logins_at_once_with_the_right_password_are_all_let_in() {
    var statuses = new ConcurrentLinkedQueue<Integer>();
    AtOnce.run(
        20,
        login ->
            statuses.add(
                Browser.attempt("carla", DemoPeople.PASSWORD, "203.0.113.45").statusCode()));

    assertThat(statuses).hasSize(20).containsOnly(302);
  }

  @Test
  void an_address_that_guesses_waits_for_every_account() {
    firstDelayed(
        FREE_FOR_ADDRESS, guess -> Browser.attempt("nessuno." + guess, "sbagliata", "203.0.113.9"));

    assertThat(Browser.attempt("nessuno.0", "sbagliata", "203.0.113.10").statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_wrong_password_takes_as_long_whatever_the_account() {
    var settled = TestAccount.invited("lenta.prova").settled();
    TestAccount.invited("provvisoria.attesa");

    long known = shortest(settled.username());
    assertThat(shortest("provvisoria.attesa")).isGreaterThan(known / 2);
    assertThat(shortest("nessuno.prova")).isGreaterThan(known / 2);
    assertThat(shortest(disabled("disabilitata.prova"))).isGreaterThan(known / 2);
  }

  /** Somebody with a password of their own, whom nobody lets in. */
  private static String disabled(String username) {
    var person = TestAccount.invited(username).settled();
    Query.runAsPlatform(
        RunningPlatform.database().superuser(),
        "update pira.account set enabled = false where username = '" + username + "'");
    return person.username();
  }

  /** In nanoseconds; the shortest of some is what the machine's other work disturbs least. */
  private static long shortest(String username) {
    return IntStream.range(0, FREE_FOR_ACCOUNT)
        .mapToLong(
            guess -> {
              long start = System.nanoTime();
              var answer = Browser.attempt(username, "sbagliata", "203.0.113.46");
              assertThat(answer.statusCode()).isEqualTo(401);
              return System.nanoTime() - start;
            })
        .min()
        .orElseThrow();
  }

  private static Response firstDelayed(int free, IntFunction<Response> guess) {
    for (int i = 0; i < free; i++) {
      assertThat(guess.apply(i).statusCode()).as("guess %d", i).isEqualTo(401);
    }
    for (int i = free; i < free + MORE; i++) {
      var answer = guess.apply(i);
      if (answer.statusCode() == 429) {
        return answer;
      }
    }
    throw new AssertionError("never delayed");
  }
}
