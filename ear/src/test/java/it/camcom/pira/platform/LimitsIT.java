package it.camcom.pira.platform;

import static it.camcom.pira.platform.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.run.DemoDocuments;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whoever asks for too much of what is costly has to wait, and is told how long. */
class LimitsIT {

  private static final int MORE_THAN_A_MINUTE_GIVES = 75;

  @Test
  void imports_are_limited() {
    assertLimited(
        () ->
            as("carla")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/chambers/pistoia/imports"));
    as("carla").get("/api/v1/chambers/pistoia/documents").then().statusCode(200);
  }

  @Test
  void exports_are_limited() throws Exception {
    new DemoDocuments(RunningPlatform.address()).load("prato", "anna");
    String document = as("fabio").get("/api/v1/chambers/prato/documents").path("documents[0].id");

    assertLimited(
        () ->
            as("fabio")
                .accept("application/pdf")
                .get("/api/v1/chambers/prato/documents/" + document));
    as("bruno")
        .accept("application/pdf")
        .get("/api/v1/chambers/prato/documents/" + document)
        .then()
        .statusCode(200);
  }

  private static void assertLimited(Supplier<Response> request) {
    Response answer = request.get();
    for (int i = 0; answer.statusCode() != 429 && i < MORE_THAN_A_MINUTE_GIVES; i++) {
      answer = request.get();
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    assertThat(answer.asString()).contains("Troppe richieste");
  }
}
