package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestAccount;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PeoplePagesIT {

  private static final String PEOPLE = "/chambers/prato/people";
  private static final String INVITATIONS = "/chambers/prato/invitations";

  private final Browser gianna = Browser.loggedIn("gianna");

  @Test
  void an_administrator_invites_someone_who_then_comes_in() {
    for (String centre : List.of("Ufficio Uno", "Ufficio Due")) {
      RunningPlatform.as("gianna")
          .contentType("application/json")
          .body(Map.of("name", centre))
          .post("/api/v1/chambers/prato/centres")
          .then()
          .statusCode(201);
    }
    var answer =
        gianna.post(
            INVITATIONS,
            INVITATIONS,
            Map.of(
                "username", "invitata.prova",
                "name", "Inès D’Àgata <b>x</b>",
                "email", "",
                "roles", List.of("CONTRIBUTOR", "AUDITOR"),
                "centres", "Ufficio Uno\r\n\r\nUfficio Due"));
    var page = Jsoup.parse(answer.then().statusCode(200).extract().asString());

    assertThat(page.select("main b")).isEmpty();
    new TestAccount("invitata.prova", page.selectFirst("code").text()).settled();
    assertThat(gianna.page(PEOPLE + "/invitata.prova").selectFirst("#centres").text())
        .contains("Ufficio Due", "Ufficio Uno");
    assertThat(gianna.page(PEOPLE).text()).contains("Inès D’Àgata <b>x</b>");
  }

  @Test
  void an_invitation_that_cannot_be_taken_names_every_field() {
    var answer =
        gianna.post(
            INVITATIONS, INVITATIONS, Map.of("username", "!", "name", "", "email", "chiocciola"));
    var page = Jsoup.parse(answer.then().statusCode(422).extract().asString());

    assertThat(page.select(".pira-fault").eachAttr("id"))
        .containsExactlyInAnyOrder("name-fault", "username-fault", "email-fault", "roles-fault");
    assertThat(page.selectFirst("#email").val()).isEqualTo("chiocciola");
  }

  @Test
  void a_user_name_that_somebody_has_is_refused_on_the_same_form() {
    gianna
        .post(INVITATIONS, INVITATIONS, Map.of("username", "anna", "name", "A", "roles", "AUDITOR"))
        .then()
        .statusCode(409)
        .body(containsString("Il nome utente non è disponibile."));
  }

  @Test
  void roles_change_and_the_last_administrator_stays() {
    var person = PEOPLE + "/" + TestAccount.invited("ruoli.prova").username();

    gianna
        .post(person, person + "/roles", Map.of("roles", "PLANNING_OFFICER"))
        .then()
        .statusCode(303);
    assertThat(gianna.page(PEOPLE).text())
        .contains("I ruoli di Persona ruoli.prova sono cambiati.");
    assertThat(gianna.page(person).select("input[name=roles][checked]").eachAttr("value"))
        .containsExactly("PLANNING_OFFICER");
    gianna
        .post(PEOPLE + "/gianna", PEOPLE + "/gianna/roles", Map.of("roles", "AUDITOR"))
        .then()
        .statusCode(409)
        .body(containsString("nomina prima un altro amministratore"));
  }

  @Test
  void a_reset_password_is_shown_once_and_ends_the_sessions_of_the_person() {
    var person = TestAccount.invited("reimpostata.prova").settled();
    var session = person.browser();
    session.get("/chambers").then().statusCode(200);
    var page = PEOPLE + "/" + person.username();
    var answer = gianna.post(page, page + "/password-reset", Map.of());
    var code = Jsoup.parse(answer.then().statusCode(200).extract().asString()).selectFirst("code");

    session.get("/chambers").then().statusCode(302);
    new TestAccount(person.username(), code.text()).settled();
  }

  @Test
  void a_dismissal_is_confirmed_by_name_and_ends_the_session_at_once() {
    var person = TestAccount.invited("congedata.prova").settled();
    var session = person.browser();
    session.get("/chambers/prato/documents").then().statusCode(200);
    var dismissal = PEOPLE + "/" + person.username() + "/dismissal";

    assertThat(gianna.page(dismissal).selectFirst("h1").text())
        .isEqualTo("Togliere Persona congedata.prova dalla camera?");
    gianna.post(dismissal, dismissal, Map.of()).then().statusCode(303);
    session.get("/chambers/prato/documents").then().statusCode(403);
    gianna.get(dismissal).then().statusCode(404);
    assertThat(Browser.attempt(person.username(), person.password(), "192.0.2.77").statusCode())
        .isEqualTo(401);
  }

  @Test
  void others_are_refused_or_find_nothing() {
    for (String path : List.of(PEOPLE, INVITATIONS, PEOPLE + "/elena")) {
      Browser.loggedIn("anna")
          .get(path)
          .then()
          .statusCode(403)
          .body(containsString("Il tuo ruolo in questa camera non consente"));
      Browser.loggedIn("irene").get(path).then().statusCode(404);
      Browser.loggedIn("ugo").get(path).then().statusCode(404);
    }
    gianna.get(PEOPLE + "/irene").then().statusCode(404);
  }
}
