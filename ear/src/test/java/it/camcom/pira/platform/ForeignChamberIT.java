package it.camcom.pira.platform;

import static it.camcom.pira.platform.RunningPlatform.anonymous;
import static it.camcom.pira.platform.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import it.camcom.pira.run.DemoDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a member of one chamber finds when asking for another's: nothing, in so many words. */
class ForeignChamberIT {

  private static final String PISTOIA = "/api/v1/chambers/pistoia";

  private static String review;
  private static String document;

  @BeforeAll
  static void pistoia_has_a_plan() {
    review =
        as("carla")
            .contentType("text/plain; charset=UTF-8")
            .body(DemoDocuments.of("pistoia").getBytes(StandardCharsets.UTF_8))
            .post(PISTOIA + "/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    document =
        as("carla")
            .post(PISTOIA + "/imports/" + review + "/acceptance")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  /** Every operation that the description has, so that a new one is asked as well. */
  @Test
  void what_is_foreign_answers_like_what_does_not_exist() {
    int asked = 0;
    for (Operation operation : Operation.ofChambers()) {
      for (String id : List.of(review, document)) {
        var foreign = operation.in("pistoia", id).by("anna");
        assertThat(foreign)
            .as("%s of a foreign chamber", operation)
            .isEqualTo(operation.in("nessuna", id).by("anna"));
        assertThat(foreign).startsWith("404 ");
        asked++;
        if (operation.hasId()) {
          var own = operation.in("prato", id).by("anna");
          assertThat(own)
              .as("%s with a foreign id", operation)
              .isEqualTo(operation.in("prato", UUID.randomUUID().toString()).by("anna"));
          assertThat(own).startsWith("404 ");
          assertThat(operation.in("prato", "not-an-id").by("anna")).isEqualTo(own);
        }
      }
    }
    assertThat(asked).isGreaterThanOrEqualTo(12);
  }

  @Test
  void a_foreign_paper_is_not_a_page_either() {
    var anna = Browser.loggedIn("anna");
    for (String path :
        List.of(
            "/chambers/pistoia/documents/" + document + ".pdf",
            "/chambers/nessuna/documents/" + document + ".pdf",
            "/chambers/prato/documents/" + document + ".pdf",
            "/chambers/prato/documents/" + UUID.randomUUID() + ".pdf")) {
      var answer = anna.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.asString()).as(path).contains("Pagina non trovata");
    }
  }

  @Test
  void a_strange_way_of_writing_the_address_opens_nothing() {
    for (String path :
        List.of(
            "/api/v1/chambers/prato/../pistoia/plans/2020",
            "/api/v1/chambers/prato/..%2fpistoia/plans/2020",
            "/api/v1/chambers//pistoia/plans/2020",
            "/api/v1//chambers/pistoia/plans/2020",
            "/api/v1/chambers/pistoia;x=1/plans/2020",
            "/api/v1/chambers;x=1/pistoia/plans/2020",
            "/api/v1/%63hambers/pistoia/plans/2020",
            "/api/v1/chambers/%70istoia/plans/2020",
            "/api/v1/chambers/PISTOIA/plans/2020",
            "/api/v1/chambers/pistoia%00/plans/2020")) {
      var response = as("anna").get(path);
      assertThat(response.statusCode()).as(path).isIn(400, 404);
      assertThat(response.asString()).as(path).doesNotContain("sheets");
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
    anonymous().get(PISTOIA + "/plans/2020").then().statusCode(401);
    anonymous().get("/api/v1/status").then().statusCode(200).body("status", equalTo(200));
    as("nobody").get("/api/v1/chambers").then().statusCode(401);
  }
}
