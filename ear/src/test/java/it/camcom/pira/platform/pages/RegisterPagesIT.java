package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.OpenedChamber;
import it.camcom.pira.platform.support.TestAccount;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RegisterPagesIT {

  private static final String OPENING = "/register/opening";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

  private final Browser ugo = Browser.loggedIn("ugo");

  private static Map<String, String> arezzo() {
    return new TreeMap<>(
        Map.of(
            "id", "arezzo",
            "name", "Camera di Commercio di Arezzo",
            "provinces", "ar, si",
            "taxCode", OpenedChamber.checked("2234567890"),
            "logo", Base64.getEncoder().encodeToString(PNG),
            "administrator.username", "arezzo.admin",
            "administrator.name", "Lucia Aretina",
            "administrator.email", ""));
  }

  @Test
  void a_chamber_is_opened_with_its_logo_and_its_administrator_comes_in() {
    var opened = ugo.post(OPENING, OPENING, arezzo());
    var code = Jsoup.parse(opened.then().statusCode(200).extract().asString()).selectFirst("code");
    var administrator = new TestAccount("arezzo.admin", code.text()).settled().browser();

    assertThat(administrator.page("/chambers/arezzo/people").selectFirst("img").attr("src"))
        .isEqualTo("/chambers/arezzo/logo");
    administrator.get("/chambers/arezzo/logo").then().statusCode(200).contentType("image/png");
    Browser.loggedIn("anna").get("/chambers/arezzo/logo").then().statusCode(404);
    Browser.loggedIn("anna").get("/chambers/prato/logo").then().statusCode(404);
    assertThat(ugo.page("/register/chambers").text()).contains("Arezzo", "AR, SI");
    ugo.post(OPENING, OPENING, arezzo())
        .then()
        .statusCode(409)
        .body(containsString("Esiste, o è esistita"));
  }

  @Test
  void whoever_works_for_the_network_is_led_to_the_work() {
    assertThat(ugo.page("/chambers").select("main a").eachAttr("href"))
        .contains("/register/chambers", "/register/people");
    assertThat(Browser.loggedIn("nadia").page("/chambers").select("main a").eachAttr("href"))
        .containsExactly("/network/figures");
    assertThat(ugo.page("/register/people").select("header a[aria-current=page]").eachText())
        .containsExactly("Persone della rete");
  }

  @Test
  void faults_of_a_chamber_are_shown_at_their_fields() {
    var wrong = arezzo();
    wrong.putAll(
        Map.of("id", "Siena!", "taxCode", "1", "logo", "nulla", "administrator.username", ""));
    var answer = ugo.post(OPENING, OPENING, wrong);

    assertThat(
            Jsoup.parse(answer.then().statusCode(422).extract().asString())
                .select(".pira-fault")
                .eachAttr("id"))
        .contains("id-fault", "taxCode-fault", "logo-fault", "administrator.username-fault");
  }

  @Test
  void an_existing_person_is_given_a_role_in_a_chamber() {
    var person = TestAccount.invited("ammessa.prova").settled();
    var page = "/register/chambers/pistoia";

    ugo.post(page, page + "/people", Map.of("username", person.username(), "role", "AUDITOR"))
        .then()
        .statusCode(303);
    person.browser().get("/chambers/pistoia/documents").then().statusCode(200);
    assertThat(ugo.page(page).select("#role option").eachAttr("value"))
        .contains("AUDITOR", "PLANNING_OFFICER")
        .doesNotContain("CONTRIBUTOR");
    ugo.post(page, page + "/people", Map.of("username", "nessuno", "role", "AUDITOR"))
        .then()
        .statusCode(422)
        .body(containsString("Nessuno ha questo nome utente."));
    Browser.loggedIn("gianna")
        .get("/chambers/prato/people/ammessa.prova")
        .then()
        .body(containsString("solo dalla rete"));
  }

  @Test
  void people_of_the_network_are_appointed_reset_and_relieved() {
    var appointments = "/register/appointments";
    var appointed =
        ugo.post(
            appointments,
            appointments,
            Map.of("username", "rete.prova", "name", "Rita Rete", "role", "NETWORK_ANALYST"));
    var first = code(appointed);
    var analyst = new TestAccount("rete.prova", first).settled().browser();
    analyst.get("/network/figures").then().statusCode(200);

    var reset = "/register/password-reset";
    var second = code(ugo.post(reset, reset, Map.of("username", "rete.prova")));
    analyst.get("/network/figures").then().statusCode(302);
    var again = new TestAccount("rete.prova", second).settled().browser();

    var relief = "/register/people/rete.prova/relief";
    assertThat(ugo.page(relief).selectFirst("h1").text()).contains("Rita Rete");
    ugo.post(relief, relief, Map.of()).then().statusCode(303);
    again.get("/network/figures").then().statusCode(404);

    var erasure = "/register/erasure";
    ugo.post(erasure, erasure, Map.of("username", "nadia")).then().statusCode(409);
    ugo.post(erasure, erasure, Map.of("username", "rete.prova")).then().statusCode(303);
    ugo.post(erasure, erasure, Map.of("username", "rete.prova")).then().statusCode(422);
  }

  private static String code(Response answer) {
    return Jsoup.parse(answer.then().statusCode(200).extract().asString())
        .selectFirst("code")
        .text();
  }

  @Test
  void the_register_is_not_there_for_anybody_else() {
    for (String person : List.of("anna", "gianna", "nadia")) {
      for (String path : List.of("chambers", "opening", "people", "chambers/prato")) {
        Browser.loggedIn(person).get("/register/" + path).then().statusCode(404);
      }
    }
    ugo.get("/chambers/prato/documents").then().statusCode(404);
  }
}
