package it.camcom.pira.platform.rights;

import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static it.camcom.pira.platform.support.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.TestPerson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ways to write the address of another chamber, and what is open to everyone. */
class ForeignAddressIT {

  @BeforeAll
  static void two_chambers_have_work_of_their_own() {
    ROCCAMARE.identifiers();
    VALPIANA.identifiers();
  }

  @Test
  void a_strange_way_of_writing_the_address_opens_nothing() {
    var auditor = TestPerson.of(ROCCAMARE).get(3);
    for (String path :
        List.of(
            "/api/v1/chambers/roccamare/../valpiana/plans/2020",
            "/api/v1/chambers/roccamare/..%2fvalpiana/plans/2020",
            "/api/v1/chambers//valpiana/plans/2020",
            "/api/v1//chambers/valpiana/plans/2020",
            "/api/v1/chambers/valpiana;x=1/plans/2020",
            "/api/v1/chambers;x=1/valpiana/plans/2020",
            "/api/v1/%63hambers/valpiana/plans/2020",
            "/api/v1/chambers/%76alpiana/plans/2020",
            "/api/v1/chambers/VALPIANA/plans/2020",
            "/api/v1/chambers/valpiana%00/plans/2020")) {
      var answer =
          new Request("GET", path, Optional.empty(), "application/json").by(auditor.token());
      assertThat(answer.status()).as(path).isIn(400, 404);
      assertThat(answer.text()).as(path).doesNotContain("sheets");
    }
  }

  @Test
  void a_foreign_paper_is_not_a_page_either() {
    var anna = Browser.loggedIn("anna");
    var foreign = VALPIANA.identifiers().of(PathParameter.DOCUMENT);
    var absent = Identifiers.ABSENT.of(PathParameter.DOCUMENT);
    for (String path :
        List.of(
            "/chambers/valpiana/documents/" + foreign + ".pdf",
            "/chambers/nessuna/documents/" + foreign + ".pdf",
            "/chambers/prato/documents/" + foreign + ".pdf",
            "/chambers/prato/documents/" + absent + ".pdf")) {
      var answer = anna.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.asString()).as(path).contains("Pagina non trovata");
    }
  }

  @Test
  void everyone_sees_their_own_chambers() {
    as("carla").get("/api/v1/chambers").then().body("chambers.id", contains("pistoia"));
    as("anna").get("/api/v1/chambers").then().body("chambers.id", contains("prato"));
  }

  @Test
  void without_a_login_there_is_only_the_status() {
    anonymous().get("/api/v1/chambers").then().statusCode(401);
    anonymous().get("/api/v1/chambers/pistoia/plans/2020").then().statusCode(401);
    anonymous().get("/api/v1/status").then().statusCode(200).body("status", equalTo(200));
    as("nobody").get("/api/v1/chambers").then().statusCode(401);
  }
}
