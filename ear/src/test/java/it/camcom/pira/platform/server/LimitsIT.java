package it.camcom.pira.platform.server;

import static it.camcom.pira.platform.support.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A caller who sends too many costly requests has to wait, and is told how long. */
class LimitsIT {

  private static final String CHAMBER = "/api/v1/chambers/prato";
  private static final int YEAR = 2022;

  /** What is used up comes back, one a second: a slow machine has to ask more often. */
  private static final int MOST_ATTEMPTS = 600;

  @Test
  void imports_are_limited() {
    assertLimited(
        () ->
            as("carla")
                .contentType("text/plain; charset=UTF-8")
                .body("x")
                .post("/api/v1/chambers/pistoia/imports"));
    as("carla").get("/api/v1/chambers/pistoia/documents").then().statusCode(200);
  }

  @Test
  void exports_are_limited() {
    String draft = CHAMBER + "/documents/" + draft();

    assertLimited(() -> as("fabio").accept("application/pdf").get(draft));
    as("bruno").accept("application/pdf").get(draft).then().statusCode(200);
  }

  /** Drafts a document of an empty plan, so that printing it takes no time. */
  private static String draft() {
    var plan = Map.of("year", YEAR);
    as("anna")
        .contentType("application/json")
        .body(plan)
        .post(CHAMBER + "/plans")
        .then()
        .statusCode(201);
    var document = Map.of("year", YEAR, "kind", "MONITORING", "asOf", YEAR + "-06-30");
    var begun =
        as("anna").contentType("application/json").body(document).post(CHAMBER + "/documents");
    begun.then().statusCode(201);
    return begun.header("Location").replaceFirst(".*/", "");
  }

  private static void assertLimited(Supplier<Response> request) {
    Response answer = request.get();
    for (int i = 0; answer.statusCode() != 429 && i < MOST_ATTEMPTS; i++) {
      answer = request.get();
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    assertThat(answer.asString()).contains("Troppe richieste");
  }
}
