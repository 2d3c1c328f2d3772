package it.camcom.pira.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.TestAccount;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Guessing becomes slow. The addresses are what the balancer tells. */
class LoginDelayIT {

  private static final int FREE_FOR_ACCOUNT = 5;
  private static final int FREE_FOR_ADDRESS = 30;

  /** The first delays are short: on a slow machine one more failure makes the next longer. */
  private static final int MORE = 6;

  @Test
  void an_account_that_is_guessed_at_waits_wherever_the_guess_comes_from() {
    var person = TestAccount.invited("indovinata.prova").settled();
    var delayed =
        firstDelayed(
            FREE_FOR_ACCOUNT,
            guess -> Browser.attempt(person.username(), "sbagliata", "192.0.2." + (10 + guess)));

    assertThat(Integer.parseInt(delayed.header("Retry-After"))).isPositive();
    assertThat(delayed.asString()).contains("Troppi tentativi non riusciti");
    assertThat(Browser.attempt("nessuno.altro", "sbagliata", "192.0.2.10").statusCode())
        .isEqualTo(401);
  }

  @Test
  void an_address_that_guesses_waits_for_every_account() {
    firstDelayed(
        FREE_FOR_ADDRESS, guess -> Browser.attempt("nessuno." + guess, "sbagliata", "203.0.113.9"));

    assertThat(Browser.attempt("nessuno.0", "sbagliata", "203.0.113.10").statusCode())
        .isEqualTo(401);
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
