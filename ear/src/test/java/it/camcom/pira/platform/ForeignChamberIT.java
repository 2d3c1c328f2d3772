package it.camcom.pira.platform;

import static it.camcom.pira.platform.RunningPlatform.anonymous;
import static it.camcom.pira.platform.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
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
            .contentType("text/plain")
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

  @Test
  void a_foreign_chamber_answers_like_one_that_does_not_exist() {
    for (String path : paths()) {
      var foreign = as("anna").get("/api/v1/chambers/pistoia" + path);
      var absent = as("anna").get("/api/v1/chambers/nessuna" + path);
      assertThat(foreign.statusCode()).as(path).isEqualTo(404);
      assertThat(told(foreign)).as(path).isEqualTo(told(absent));
    }
  }

  @Test
  void a_foreign_id_in_the_own_chamber_answers_like_one_that_does_not_exist() {
    var absent = UUID.randomUUID().toString();
    for (String path : paths()) {
      if (path.contains(review) || path.contains(document)) {
        var foreign = as("anna").get("/api/v1/chambers/prato" + path);
        var nothing =
            as("anna")
                .get(
                    "/api/v1/chambers/prato"
                        + path.replace(review, absent).replace(document, absent));
        assertThat(foreign.statusCode()).as(path).isEqualTo(404);
        assertThat(told(foreign)).as(path).isEqualTo(told(nothing));
      }
    }
    as("anna")
        .post("/api/v1/chambers/prato/imports/" + review + "/acceptance")
        .then()
        .statusCode(404);
  }

  private static List<String> paths() {
    return List.of(
        "",
        "/plans/2020",
        "/documents",
        "/documents/" + document,
        "/imports/" + review,
        "/imports/not-an-id");
  }

  private static String told(Response response) {
    return response.statusCode() + " " + response.contentType() + " " + response.asString();
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
      assertThat(response.statusCode()).as(path).isBetween(400, 500);
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
