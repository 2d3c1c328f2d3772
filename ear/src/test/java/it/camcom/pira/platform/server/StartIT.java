package it.camcom.pira.platform.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;

import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.run.FreePort;
import it.camcom.pira.run.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A node comes into service, or ends and tells why. */
class StartIT {

  private static final String ENDED = "; exit code 1 ";
  private static final String DOWN = "(?s).*\\npira_database_up\\{[^}]*} 0\\.0\\n.*";

  private static Path folder(String name) {
    return Path.of(System.getProperty("pira.run"), name);
  }

  private static ThrowingCallable starting(Map<String, String> environment, String folder) {
    return () -> LocalPlatform.start(environment, FreePort.next(), folder(folder)).close();
  }

  private static Map<String, String> variables(String url, Map<String, String> more) {
    var all = new HashMap<String, String>();
    all.put("PIRA_DB_URL", url);
    for (String role : new String[] {"OWNER", "APP", "NETWORK", "REGISTRY"}) {
      all.put("PIRA_DB_" + role + "_PASSWORD", "x");
    }
    all.putAll(more);
    return all;
  }

  @Test
  void without_what_it_needs_it_ends_and_names_every_missing_variable() {
    assertThatThrownBy(starting(Map.of("PIRA_DB_APP_PASSWORD", "x"), "without-variables"))
        .hasMessageContaining("mancano le variabili d’ambiente")
        .hasMessageContaining("PIRA_DB_URL, PIRA_DB_OWNER_PASSWORD, PIRA_DB_NETWORK_PASSWORD")
        .hasMessageContaining(ENDED)
        .hasMessageNotContaining("PIRA_DB_APP_PASSWORD");
  }

  @Test
  void on_a_database_that_may_lose_what_it_confirmed_it_does_not_start() {
    var folder = Path.of(System.getProperty("pira.run"), "unsafe-database");
    try (var database = LocalPostgres.start()) {
      var environment = new HashMap<>(database.environment());
      environment.remove("PIRA_DB_UNSAFE");

      assertThatThrownBy(() -> LocalPlatform.start(environment, 0, folder))
          .hasMessageContaining("è spento fsync, synchronous_commit");
    }
  }

  void without_a_database_it_waits_as_long_as_it_is_told_and_ends() throws IOException {
    var nobody = "jdbc:postgresql://localhost:" + FreePort.next() + "/pira";

    assertThatThrownBy(starting(variables(nobody, Map.of("PIRA_DB_WAIT", "2")), "without-database"))
        .hasMessageContaining("PIRA non può partire: il database non ha risposto entro 2 secondi")
        .hasMessageContaining(ENDED);
    assertThat(Files.readString(folder("without-database/server.log")))
        .contains("Il database non risponde ancora");
  }

  @Test
  void with_a_role_or_a_folder_that_does_not_exist_it_ends_at_once() {
    try (var database = LocalPostgres.start()) {
      assertThatThrownBy(
              starting(variables(database.url(), Map.of("PIRA_DB_OWNER", "nobody")), "wrong-role"))
          .hasMessageContaining("PIRA non può partire: le impostazioni del database")
          .hasMessageContaining("role \"nobody\" does not exist")
          .hasMessageContaining(ENDED);
    }
    assertThatThrownBy(
            starting(
                variables("jdbc:postgresql:x", Map.of("PIRA_EVIDENCE_FOLDER", "/nulla")),
                "wrong-folder"))
        .hasMessageContaining("PIRA_EVIDENCE_FOLDER non è una cartella")
        .hasMessageContaining(ENDED);
  }

  @Test
  void it_comes_up_when_the_database_does_and_stays_ready_when_the_database_goes()
      throws IOException {
    int port = FreePort.next();
    var late = CompletableFuture.supplyAsync(() -> onceAskedFor(port));
    try (var template = LocalPostgres.start()) {
      var environment = new HashMap<>(template.environment());
      environment.put("PIRA_DB_URL", "jdbc:postgresql://localhost:" + port + "/pira");
      try (var platform =
          LocalPlatform.start(environment, FreePort.next(), folder("late-database"))) {
        given().baseUri(platform.address()).get("/.well-known/security.txt").then().statusCode(404);
        late.join().close();
        assertServesNobodyAndIsReady(platform);
      }
    }
  }

  /** Refuses the first connection, and then starts the database. */
  private static LocalPostgres onceAskedFor(int port) {
    try (var nobody = new ServerSocket(port)) {
      nobody.accept().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LocalPostgres.start(port);
  }

  private static void assertServesNobodyAndIsReady(LocalPlatform platform) {
    var metrics = "";
    for (int i = 0; !metrics.matches(DOWN) && i < 500; i++) {
      metrics = given().baseUri(platform.management()).get("/metrics").asString();
    }
    assertThat(metrics).matches(DOWN);
    given()
        .baseUri(platform.management())
        .get("/health/ready")
        .then()
        .statusCode(200)
        .body("checks.data.database", hasItem("down"));
    given()
        .baseUri(platform.address())
        .header("Authorization", "Bearer pira_demo_anna")
        .get("/api/v1/chambers")
        .then()
        .statusCode(503)
        .header("Retry-After", "5");
  }
}
