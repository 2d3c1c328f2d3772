package it.camcom.pira.platform.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestAccount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIT {

  private static final String CHAMBERS = "/chambers";

  @Test
  void a_login_begins_another_session_and_the_one_before_it_is_dead() {
    var before = Browser.loggedIn("bruno");
    var answer =
        before
            .request()
            .formParam("username", "anna")
            .formParam("password", DemoPeople.PASSWORD)
            .post("/login");
    var after = new Browser(answer.then().statusCode(302).extract().cookie(Browser.COOKIE));

    assertThat(after.session()).isNotEqualTo(before.session());
    after.get("/me/account").then().body(containsString("Anna"));
    before.get(CHAMBERS).then().body(containsString("action=\"/login\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/chambers", "/chambers/prato", "/login", "/login?ended", "/nulla", "/error"})
  void nobody_has_a_session_before_the_login(String path) {
    var unknown = RunningPlatform.anonymous().redirects().follow(false).get(path);
    var invented =
        RunningPlatform.anonymous()
            .cookie(Browser.COOKIE, "invented")
            .redirects()
            .follow(false)
            .get(path);

    assertThat(unknown.detailedCookies().asList()).isEmpty();
    assertThat(invented.detailedCookies().asList()).isEmpty();
  }

  @Test
  void a_form_that_is_sent_before_the_login_begins_no_session_and_logs_nobody_in() {
    var sent =
        RunningPlatform.anonymous()
            .formParam("username", "anna")
            .formParam("password", DemoPeople.PASSWORD)
            .post(CHAMBERS);

    assertThat(sent.detailedCookies().asList()).isEmpty();
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.asString()).contains("action=\"/login\"");
  }

  @Test
  void the_cookie_is_for_this_site_and_for_the_server_alone() {
    var cookie =
        Browser.attempt("anna", DemoPeople.PASSWORD, "127.0.0.1").detailedCookie(Browser.COOKIE);

    assertThat(cookie.isSecured()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
  }

  @Test
  void logging_out_kills_the_session() {
    var browser = Browser.loggedIn("anna");

    browser
        .request()
        .contentType("application/x-www-form-urlencoded")
        .post("/logout")
        .then()
        .statusCode(302)
        .header("Location", "/login")
        .header("Clear-Site-Data", containsString("cache"));
    browser.get(CHAMBERS).then().body(containsString("action=\"/login\""));
  }

  @Test
  void a_changed_password_keeps_this_session_under_another_number_and_ends_others() {
    var person = TestAccount.invited("sessione.prova").settled();
    var other = person.browser();
    var own = person.browser();
    other.get(CHAMBERS).then().statusCode(200);
    var answer = person.change(own, "un’altra frase lunga");
    var renewed = new Browser(answer.then().statusCode(303).extract().cookie(Browser.COOKIE));

    assertThat(renewed.session()).isNotEqualTo(own.session());
    renewed.get(CHAMBERS).then().statusCode(200).body(containsString("Le tue camere"));
    own.get(CHAMBERS).then().body(containsString("action=\"/login\""));
    other.get(CHAMBERS).then().statusCode(302).header("Location", "/login?ended");
  }

  @Test
  void the_login_of_the_container_is_gone() {
    for (String path :
        List.of("/j_security_check", "/j_security_check?x", "/chambers/j_security_check")) {
      given()
          .baseUri(RunningPlatform.address())
          .formParam("j_username", "anna")
          .formParam("j_password", DemoPeople.PASSWORD)
          .post(path)
          .then()
          .statusCode(404);
    }
  }

  @Test
  void nobody_logs_in_by_an_address() {
    var address = "/login?username=anna&password=" + DemoPeople.PASSWORD;
    var got = RunningPlatform.anonymous().get(address);
    var posted =
        RunningPlatform.anonymous().contentType("application/x-www-form-urlencoded").post(address);

    for (var answer : List.of(got, posted)) {
      assertThat(answer.asString()).contains("action=\"/login\"");
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }
}
