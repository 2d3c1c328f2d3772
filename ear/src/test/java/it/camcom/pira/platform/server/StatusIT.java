package it.camcom.pira.platform.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a node tells about itself, where, and to whom. */
class StatusIT {

  private static final int MOST_TRIES = 1_000;
  private static final Pattern METRIC = Pattern.compile("\\b(pira|datasources|memory)_\\w+\\b");

  private static Response managed(String path) {
    return given().baseUri(RunningPlatform.management()).get(path);
  }

  @Test
  void it_is_live_and_ready_and_the_two_are_apart() {
    managed("/health/live")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", not(hasItems("schema")));
    managed("/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItems("schema", "suspend-state", "deployments-status"));
  }

  @Test
  void it_is_not_ready_while_the_schema_is_older_than_what_it_needs() {
    var last =
        Query.strings(
            RunningPlatform.database().superuser(),
            "select max(version::int) from pira.flyway_schema_history");
    mark(last.get(0), false);
    try {
      assertReadiness(503);
      managed("/health/live").then().statusCode(200);
    } finally {
      mark(last.get(0), true);
    }
    assertReadiness(200);
  }

  private static void mark(String version, boolean success) {
    Query.run(
        RunningPlatform.database().superuser(),
        "update pira.flyway_schema_history set success = %s where version = '%s'"
            .formatted(success, version));
  }

  private static void assertReadiness(int status) {
    var answer = managed("/health/ready");
    for (int i = 0; answer.statusCode() != status && i < MOST_TRIES; i++) {
      answer = managed("/health/ready");
    }
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  @Test
  void requests_are_counted_by_route_and_status_and_name_no_chamber_and_no_person() {
    RunningPlatform.as("anna").get("/api/v1/chambers/prato/documents").then().statusCode(200);
    RunningPlatform.anonymous().get("/api/v1/chambers/prato/documents").then().statusCode(401);
    RunningPlatform.anonymous().get("/nulla/di/tutto/questo").then().statusCode(404);
    RunningPlatform.anonymous().request("QUALCOSA", "/login");
    Browser.loggedIn("anna").get("/chambers").then().statusCode(200);

    var metrics = managed("/metrics").asString();
    assertThat(lines(metrics, "pira_requests_seconds_count"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("application=\"api\"", "method=\"GET\"", "status=\"200\"")
                    .contains("route=\"/chambers/{chamber}/documents\""))
        .anySatisfy(line -> assertThat(line).contains("route=\"other\"", "status=\"401\""))
        .anySatisfy(line -> assertThat(line).contains("application=\"web\"", "status=\"404\""))
        .anySatisfy(line -> assertThat(line).contains("method=\"OTHER\""))
        .anySatisfy(line -> assertThat(line).contains("route=\"/chambers\"", "status=\"200\""))
        .noneMatch(line -> line.contains("nulla") || line.contains("QUALCOSA"));
    assertThat(metrics).doesNotContain("prato", "anna");
  }

  @Test
  void logins_are_counted_by_their_outcome() {
    var refused = value("pira_logins_total", "outcome=\"refused\"");
    var accepted = value("pira_logins_total", "outcome=\"accepted\"");
    Browser.attempt("anna", "sbagliata", "192.0.2.201");
    Browser.loggedIn("anna");

    assertThat(value("pira_logins_total", "outcome=\"refused\"")).isGreaterThan(refused);
    assertThat(value("pira_logins_total", "outcome=\"accepted\"")).isGreaterThan(accepted);
    assertThat(value("pira_logins_total", "outcome=\"delayed\"")).isGreaterThanOrEqualTo(0);
  }

  @Test
  void the_pool_the_locks_and_the_database_are_measured() {
    RunningPlatform.as("anna").get("/api/v1/chambers/prato/documents").then().statusCode(200);

    assertThat(value("pira_database_up", "")).isEqualTo(1);
    assertThat(value("pira_chamber_lock_waiting", "")).isGreaterThanOrEqualTo(0);
    assertThat(value("datasources_pool_created_count", "PiraDS")).isGreaterThan(0);
  }

  @Test
  void every_alert_asks_for_what_is_measured() throws IOException {
    var alerts = Files.readString(Path.of(System.getProperty("pira.alerts")));
    var metrics = managed("/metrics").asString();
    var asked = new TreeSet<String>();
    alerts
        .lines()
        .filter(line -> line.strip().startsWith("expr:"))
        .forEach(line -> METRIC.matcher(line).results().forEach(found -> asked.add(found.group())));

    assertThat(asked).hasSizeGreaterThan(5);
    assertThat(asked).allSatisfy(name -> assertThat(metrics).contains("# TYPE " + family(name)));
  }

  private static String family(String name) {
    return name.replaceFirst("_(count|sum|bucket)$", "");
  }

  private static Set<String> lines(String metrics, String name) {
    var found = new TreeSet<String>();
    metrics.lines().filter(line -> line.startsWith(name)).forEach(found::add);
    return found;
  }

  private static double value(String name, String label) {
    return lines(managed("/metrics").asString(), name).stream()
        .filter(line -> line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/metrics", "/prometheus"})
  void nothing_of_this_is_on_the_port_of_the_applications(String path) {
    RunningPlatform.anonymous().get(path).then().statusCode(404);
  }

  @Test
  void robots_are_told_that_nothing_is_for_them() {
    RunningPlatform.anonymous()
        .get("/robots.txt")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/plain"))
        .body(containsString("Disallow: /"));
  }

  @Test
  void who_finds_a_vulnerability_is_told_whom_the_operator_named() {
    var answer = RunningPlatform.anonymous().get("/.well-known/security.txt");

    answer.then().statusCode(200).contentType(startsWith("text/plain"));
    var fields = Map.of("Contact", "mailto:sicurezza@example.it", "Preferred-Languages", "it, en");
    fields.forEach((name, value) -> assertThat(answer.asString()).contains(name + ": " + value));
    var expires = answer.asString().replaceAll("(?s).*Expires: (\\d{4}-\\d\\d-\\d\\d)T.*", "$1");
    assertThat(LocalDate.parse(expires))
        .isAfter(LocalDate.now(ZoneOffset.UTC))
        .isBefore(LocalDate.now(ZoneOffset.UTC).plusYears(1));
  }
}
