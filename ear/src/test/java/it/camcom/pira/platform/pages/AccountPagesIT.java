package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestAccount;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AccountPagesIT {

  @Test
  void people_see_who_they_are_and_where_they_belong() {
    assertThat(Browser.loggedIn("bruno").page("/me/account").text())
        .contains("Bruno Neri", "Camera di Commercio di Prato", "OIV o revisore");
  }

  @Test
  void a_token_is_shown_once_works_and_ends_when_it_is_revoked() {
    var person = TestAccount.invited("token.prova").settled();
    var browser = person.browser();
    var answer =
        browser.post(
            "/me/tokens", "/me/tokens", Map.of("name", "<b>x</b>", "days", "3", "chamber", ""));
    var page = Jsoup.parse(answer.then().statusCode(200).extract().asString());
    var secret = page.selectFirst("code").text();

    assertThat(page.select("main b")).isEmpty();
    assertThat(statusWith(secret)).isEqualTo(200);
    var account = browser.page("/me/account");
    assertThat(account.text()).contains("valido", "<b>x</b>").doesNotContain(secret);

    var revocation = account.selectFirst("form[action$=revocation]").attr("action");
    browser.post("/me/account", revocation, Map.of()).then().statusCode(303);
    assertThat(browser.page("/me/account").text()).contains("Il token è stato revocato.");
    assertThat(browser.page("/me/account").text()).doesNotContain("Il token è stato revocato.");
    assertThat(statusWith(secret)).isEqualTo(401);
  }

  private static int statusWith(String secret) {
    return RunningPlatform.anonymous()
        .header("Authorization", "Bearer " + secret)
        .get("/api/v1/me")
        .statusCode();
  }

  @Test
  void a_fault_is_shown_at_its_field_and_the_input_is_kept() {
    var answer =
        Browser.loggedIn("bruno")
            .post("/me/tokens", "/me/tokens", Map.of("name", "Cruscotto", "days", "999"));
    var page = Jsoup.parse(answer.then().statusCode(422).extract().asString());

    assertThat(page.selectFirst("#days-fault").text()).contains("366");
    assertThat(page.selectFirst("#days").attr("aria-describedby"))
        .isEqualTo("days-hint days-fault");
    assertThat(page.selectFirst("#name").val()).isEqualTo("Cruscotto");
  }

  @Test
  void whoever_has_a_one_time_password_is_sent_to_change_it_and_gets_nowhere_else() {
    var person = TestAccount.invited("provvisoria.prova");
    var browser = person.browser();

    for (String path : new String[] {"/chambers", "/me/account", "/chambers/prato/documents"}) {
      browser.get(path).then().statusCode(302).header("Location", endsWith("/me/password"));
    }
    person.change(browser, person.password()).then().statusCode(422);
    person
        .change(browser, "corta")
        .then()
        .statusCode(422)
        .body(containsString("almeno 12 caratteri"));
    browser.get("/chambers").then().statusCode(302);
  }

  @Test
  void a_password_that_is_not_repeated_is_not_taken_and_never_shown_again() {
    var answer =
        Browser.loggedIn("bruno")
            .post(
                "/me/password",
                "/me/password",
                Map.of(
                    "oldPassword", "dimostrazione",
                    "newPassword", "una nuova frase",
                    "repeated", "una altra frase"));

    assertThat(answer.then().statusCode(422).extract().asString())
        .contains("repeated-fault")
        .doesNotContain("una nuova frase", "una altra frase", "value=\"dimostrazione\"");
  }
}
