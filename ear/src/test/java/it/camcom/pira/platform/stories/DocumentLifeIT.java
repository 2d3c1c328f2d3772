package it.camcom.pira.platform.stories;

import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.domain.language.Sha256;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A chamber files a monitoring: it is drafted, returned, approved, published, and never changes.
 */
@TestMethodOrder(OrderAnnotation.class)
class DocumentLifeIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-documenti");
  private static final String CHAMBER = OWN.at("");
  private static final String PLAN = CHAMBER + "/plans/2024";
  private static final String DOCUMENTS = CHAMBER + "/documents";
  private static final String DAY = "2024-06-30";

  private static String indicator;
  private static String document;
  private static String frozen;
  private static String frozenTag;
  private static byte[] paper;

  @Test
  @Order(1)
  void anna_begins_a_monitoring_of_a_plan() {
    json("anna", Map.of("year", 2024)).post(CHAMBER + "/plans").then().statusCode(201);
    var sheet =
        created(
            "/sheets",
            Map.of(
                "programme",
                "011.005",
                "name",
                "Sede aperta",
                "centre",
                "Segretario Generale",
                "budget",
                Map.of("reason", "Risorse interne")));
    var objective =
        created(
            "/sheets/" + sheet + "/objectives",
            Map.of("title", "Aprire", "description", "<p>Aprire la sede</p>"));
    indicator =
        created(
            "/objectives/" + objective + "/indicators",
            Map.of(
                "type", "OUTPUT",
                "name", "Eventi",
                "formula", "n. eventi",
                "kind", "NUMBER",
                "unit", "n.",
                "direction", "HIGHER_IS_BETTER",
                "dataSource", "Agenda",
                "targets", Map.of("2024", Map.of("value", Map.of("number", 10)))));

    var begun = monitoring();
    json("fabio", begun).post(DOCUMENTS).then().statusCode(403);
    var answer = json("anna", begun).post(DOCUMENTS);
    answer
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("version", equalTo(1))
        .body("next", contains("submitDocument", "deleteDocument"));
    var first = json("anna", Map.of()).get(DOCUMENTS + "?limit=1").then().statusCode(200);
    first.body("documents", hasSize(1)).body("next", contains("beginDocument"));
    as("anna").get(CHAMBER + "/plans?limit=1&offset=0").then().body("next", hasItem("openPlan"));
    document = answer.header("Location").replaceFirst(".*/", "");
    json("anna", begun)
        .post(DOCUMENTS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:document-already-open"));
    json("anna", Map.of("year", Integer.MAX_VALUE, "kind", "FINAL", "asOf", DAY))
        .post(DOCUMENTS)
        .then()
        .statusCode(422)
        .body("violations.field", contains("year"));
    json("anna", Map.of("year", 2024, "kind", "FINAL", "asOf", DAY))
        .post(DOCUMENTS)
        .then()
        .statusCode(422)
        .body("violations.field", contains("asOf"));
  }

  private static Map<String, Object> monitoring() {
    return Map.of("year", 2024, "kind", "MONITORING", "asOf", DAY);
  }

  @Test
  @Order(2)
  void missing_parts_are_named_and_prevent_submission() {
    as("anna")
        .get(at("/readiness"))
        .then()
        .statusCode(200)
        .body("missing.place", contains("indicators"))
        .body("seen", equalTo(seen()));
    step("anna", "/submission")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:document-incomplete"))
        .body("violations.field", contains("indicators"));

    json("anna", Map.of("value", Map.of("number", 4)))
        .put(PLAN + "/indicators/" + indicator + "/measurements/" + DAY)
        .then()
        .statusCode(200);
    as("anna").get(at("/readiness")).then().body("missing", empty());
  }

  @Test
  @Order(3)
  void it_is_submitted_returned_with_a_reason_and_submitted_again() {
    as("anna").post(at("/submission")).then().statusCode(428);
    as("anna")
        .header("If-Match", '"' + "0a".repeat(16) + '"')
        .post(at("/submission"))
        .then()
        .statusCode(412);
    step("anna", "/submission")
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("submittedBy", equalTo(OWN.username("anna")))
        .body("next", contains("withdrawDocument"));
    as("fabio")
        .get(at("/proceedings"))
        .then()
        .body("next", contains("returnDocument", "approveDocument"));
    step("fabio", "/return", Map.of("reason", "")).then().statusCode(422);
    step("fabio", "/return", Map.of("reason", "Manca una nota"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("returnReason", equalTo("Manca una nota"));
    step("anna", "/submission").then().statusCode(200);
  }

  @Test
  @Order(4)
  void what_is_approved_is_what_was_seen() {
    var before = seen();
    correct("5", "Errore di lettura");

    json("fabio", act())
        .header("If-Match", '"' + before + '"')
        .post(at("/approval"))
        .then()
        .statusCode(412);
    step("anna", "/approval", act()).then().statusCode(403);
    step("fabio", "/approval", Map.of("organ", "", "number", "7/19", "date", "2199-01-01"))
        .then()
        .statusCode(422)
        .body("violations.field", contains("date", "organ"));
    step("fabio", "/approval", act())
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("act.number", equalTo("7/19"))
        .body("deadlines", empty());
    as("anna").get(DOCUMENTS + "?overdue=true").then().body("documents.id", not(hasItem(document)));
  }

  private static Map<String, Object> act() {
    return Map.of("organ", "Consiglio camerale", "number", "7/19", "date", "2024-07-15");
  }

  private static void correct(String number, String reason) {
    var address = PLAN + "/indicators/" + indicator + "/measurements/" + DAY;
    var tag = as("anna").get(address).header("ETag");
    json("anna", Map.of("value", Map.of("number", Integer.valueOf(number))))
        .header("If-Match", tag)
        .queryParam("reason", reason.replace(" ", "%20"))
        .put(address)
        .then()
        .statusCode(200);
  }

  @Test
  @Order(5)
  void an_approved_document_never_changes() {
    var answer = as("bruno").get(at(""));
    frozen = answer.asString();
    frozenTag = answer.header("ETag");
    paper = pdf();

    assertThat(
            Query.strings(
                RunningPlatform.database().superuser(),
                "select canonical_form_sha256 from pira.frozen_document where id = '"
                    + document
                    + "'"))
        .containsExactly(Sha256.of(frozen.getBytes(StandardCharsets.UTF_8)));
    assertThat(frozen).contains("\"number\":\"7/19\"", "\"state\":\"APPROVED\"", "\"form\":1");
    correct("9", "Ripensamento");

    assertThat(as("bruno").get(at("")).asString()).isEqualTo(frozen);
    assertThat(pdf()).isEqualTo(paper);
    as("bruno").header("If-None-Match", frozenTag).get(at("")).then().statusCode(304);
    assertThat(
            Query.strings(
                RunningPlatform.database().superuser(),
                "select trim_scale(f.value_number) || ' of ' || trim_scale(t.value_number) || ': '"
                    + " || performance from pira.approved_figure f"
                    + " join pira.approved_target t on t.figure_id = f.id and t.target_year = 2024"
                    + " where document_id = '"
                    + document
                    + "'"))
        .containsExactly("5 of 10: 50");
  }

  private static byte[] pdf() {
    return anonymous()
        .header("Authorization", "Bearer pira_demo_" + OWN.username("bruno"))
        .accept("application/pdf")
        .get(at(""))
        .asByteArray();
  }

  @Test
  @Order(6)
  void it_is_published_and_transmitted_once_and_never_deleted() {
    step("fabio", "/publication", publication()).then().statusCode(403);
    step("anna", "/publication", Map.of("date", "2024-07-20", "address", "ftp://x"))
        .then()
        .statusCode(422)
        .body("violations.field", contains("address"));
    step("anna", "/publication", publication())
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("next", contains("transmitDocument"));
    step("anna", "/publication", publication()).then().statusCode(409);
    step("anna", "/transmission", Map.of("date", "2024-07-18"))
        .then()
        .statusCode(200)
        .body("next", empty());
    as("anna").header("If-Match", frozenTag).delete(at("")).then().statusCode(409);
    as("anna").get(DOCUMENTS + "?overdue=true").then().body("documents.id", not(hasItem(document)));
    assertThat(as("bruno").get(at("")).asString()).isEqualTo(frozen);
  }

  private static Map<String, Object> publication() {
    return Map.of("date", "2024-07-20", "address", "https://www.prato.example/pira");
  }

  @Test
  @Order(7)
  void a_correction_is_a_new_version_that_names_the_old_one_and_is_compared_with_it() {
    json("anna", monitoring())
        .post(DOCUMENTS)
        .then()
        .statusCode(422)
        .body("violations.field", contains("corrects"));
    var answer =
        json("anna", Map.of("year", 2024, "kind", "MONITORING", "asOf", DAY, "corrects", document))
            .post(DOCUMENTS);
    answer.then().statusCode(201).body("version", equalTo(2)).body("corrects", equalTo(document));
    var second = answer.header("Location").replaceFirst(".*/", "");

    as("bruno")
        .get(at("/comparison?with=" + second))
        .then()
        .statusCode(200)
        .body("differences.field", hasItem("rilevazione valore"))
        .body("differences.find { it.field == 'rilevazione valore' }.before", equalTo("5"))
        .body("differences.find { it.field == 'rilevazione valore' }.after", equalTo("9"));
    anonymous()
        .header("Authorization", "Bearer pira_demo_" + OWN.username("bruno"))
        .accept("text/csv")
        .get(at("/comparison?with=" + second))
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("\"Che cosa\";\"Riguarda\";\"Elemento\""));
    var tag = as("anna").get(DOCUMENTS + "/" + second).header("ETag");
    as("anna").header("If-Match", tag).delete(DOCUMENTS + "/" + second).then().statusCode(204);
    as("anna").get(DOCUMENTS + "/" + second).then().statusCode(404);
  }

  @Test
  @Order(8)
  void what_was_known_on_a_day_is_read_from_the_audit() {
    var today = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    var yesterday = today.minusDays(3);

    as("bruno").get(PLAN + "?known-on=" + yesterday).then().statusCode(404);
    var now = as("bruno").get(PLAN + "?as-of=" + DAY).asString();
    assertThat(as("bruno").get(PLAN + "?as-of=" + DAY + "&known-on=" + today).asString())
        .isEqualTo(now);
    assertThat(as("bruno").get(at("?known-on=" + today)).asString()).isEqualTo(frozen);
    as("bruno").get(at("?known-on=" + yesterday)).then().statusCode(404);
    as("bruno")
        .get(DOCUMENTS + "?known-on=" + today)
        .then()
        .body("documents.id", hasItem(document));
    as("bruno")
        .get(PLAN + "/comparison?from=" + yesterday)
        .then()
        .statusCode(200)
        .body("differences.kind", hasItem("ADDED"))
        .body("differences.element", hasItem("Indicatore «Eventi»"));
    as("bruno")
        .get(PLAN + "/comparison?from=" + today + "&to=" + today)
        .then()
        .body("differences", hasSize(0));
  }

  @Test
  @Order(9)
  void the_cause_of_a_missing_value_is_set_and_deleted() {
    var address = PLAN + "/indicators/" + indicator + "/measurements/2024-03-31/absence";

    as("anna").get(address).then().statusCode(200).body("cause", equalTo(null));
    var tag = json("anna", Map.of("cause", "Sede chiusa")).put(address).header("ETag");
    json("anna", Map.of("cause", "Altro")).put(address).then().statusCode(428);
    as("bruno").get(address).then().body("cause", equalTo("Sede chiusa"));
    as("anna").header("If-Match", tag).delete(address).then().statusCode(204);
    as("anna").header("If-Match", tag).delete(address).then().statusCode(404);
  }

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static String at(String path) {
    return DOCUMENTS + "/" + document + path;
  }

  private static String seen() {
    return as("anna").get(at("")).header("ETag").replace("\"", "");
  }

  private static Response step(String person, String step) {
    return as(person).header("If-Match", '"' + seen() + '"').post(at(step));
  }

  private static Response step(String person, String step, Map<String, ?> body) {
    return json(person, body).header("If-Match", '"' + seen() + '"').post(at(step));
  }

  private static RequestSpecification json(String person, Map<String, ?> body) {
    return as(person).contentType("application/json").body(body);
  }

  private static String created(String path, Map<String, ?> body) {
    var answer = json("anna", body).post(PLAN + path);
    answer.then().statusCode(201);
    return answer.header("Location").replaceFirst(".*/", "");
  }

  @Test
  @Order(10)
  void a_list_is_read_page_after_page() {
    json("anna", Map.of("year", 2024, "kind", "MONITORING", "asOf", "2024-12-30"))
        .post(DOCUMENTS)
        .then()
        .statusCode(201);
    var whole = as("anna").get(DOCUMENTS).jsonPath().getList("documents.id", String.class);
    var paged = new ArrayList<String>();
    var address = DOCUMENTS + "?limit=1";
    while (address != null) {
      var page = as("anna").get(address);
      paged.addAll(page.then().statusCode(200).extract().jsonPath().getList("documents.id"));
      var link = page.header("Link");
      address = link == null ? null : link.replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
    }

    assertThat(whole).hasSizeGreaterThan(1);
    assertThat(paged).isEqualTo(whole);
    as("anna").get(DOCUMENTS + "?offset=" + Integer.MAX_VALUE).then().body("documents", empty());
    as("anna").get(DOCUMENTS + "?offset=-7&limit=-7").then().body("documents", hasSize(1));
    as("anna").get(DOCUMENTS + "?known-on=2099-12-31").then().body("next", empty());
  }

  @Test
  @Order(10)
  void a_document_links_to_its_steps() {
    as("anna")
        .get(DOCUMENTS + "/" + document)
        .then()
        .header("Link", containsString(document + "/proceedings>; rel=\"related\""));
  }
}
