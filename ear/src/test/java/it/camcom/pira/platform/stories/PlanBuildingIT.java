package it.camcom.pira.platform.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A planning officer builds a plan from nothing, part by part. */
@TestMethodOrder(OrderAnnotation.class)
class PlanBuildingIT {

  private static final OwnChamber OWN = OwnChamber.like("pistoia", "pistoia-piano");
  private static final String PLANS = OWN.at("/plans");
  private static final String PLAN = PLANS + "/2025";

  private static final String TABLE =
      "<h2>Dati</h2><table><tr><th>Anno</th></tr><tr><td>2025</td></tr></table>"
          + "<p><a href=\"https://www.example.org/\">sito</a></p>";

  private static final String EARLIER = "LOWER_IS_BETTER";

  private static String section;
  private static String sheet;
  private static String objective;
  private static String indicator;

  @Test
  @Order(1)
  void a_plan_is_opened_once() {
    json(Map.of("year", 2025))
        .post(PLANS)
        .then()
        .statusCode(201)
        .header("Location", equalTo(RunningPlatform.address() + PLAN));
    json(Map.of("year", 2025))
        .post(PLANS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:plan-already-exists"));
    for (String field : new String[] {"year", "renewing"}) {
      json(Map.of(field, Integer.MAX_VALUE))
          .post(PLANS)
          .then()
          .statusCode(422)
          .body("violations.field", contains(field));
    }
    as("carla").get(PLANS).then().body("plans.year", hasItem(2025));
    as("dario")
        .contentType("application/json")
        .body(Map.of("year", 2024))
        .post(PLANS)
        .then()
        .statusCode(403);
  }

  @Test
  @Order(2)
  void its_parts_are_added_each_below_another() {
    json(Map.of("title", "Premessa", "body", "<p onclick=\"x()\">x<script>f()</script></p>"))
        .post(PLAN + "/sections")
        .then()
        .statusCode(422)
        .body("violations.field", contains("body"))
        .body("violations.message", contains(containsString("onclick, <script>")));
    section =
        created(
            "/sections",
            Map.of("title", "Premessa", "body", "<p>Il piano <b>{{anno}}</b></p>" + TABLE));
    sheet = created("/sheets", Map.of("programme", "011.005", "name", "Sede aperta"));
    objective = created("/sheets/" + sheet + "/objectives", Map.of("title", "Aprire la sede"));
    indicator = created("/objectives/" + objective + "/indicators", events());
    json(Map.of("programme", "032.003", "name", "Stato di salute finanziaria"))
        .post(PLAN + "/financial-health")
        .then()
        .statusCode(201);
    created("/financial-health/COSTS/indicators", costs());
    json(Map.of("programme", "032.003", "name", "Un altro"))
        .post(PLAN + "/financial-health")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:health-already-there"));
    json(Map.of("title", "x")).post(PLAN + "/sections?reason=%00").then().statusCode(400);
    var several = new HashMap<>(costs());
    several.put("targets", Map.of("2026", target("1")));
    json(several)
        .post(PLAN + "/financial-health/COSTS/indicators")
        .then()
        .statusCode(422)
        .body("violations.field", contains("targets.2026"));

    as("carla")
        .get(PLAN + "/sections/" + section)
        .then()
        .body("body", equalTo("<p>Il piano <b>{{anno}}</b></p>" + TABLE));
    as("carla")
        .get(PLAN)
        .then()
        .statusCode(200)
        .body("sheets[0].objectives[0].indicators[0].id", equalTo(indicator))
        .body("financialHealth.groups[0].indicators[0].name", equalTo("Oneri di personale"));
  }

  private static Map<String, Object> events() {
    return Map.of(
        "type", "OUTPUT",
        "name", "Eventi",
        "formula", "n. eventi realizzati",
        "kind", "NUMBER",
        "unit", "n.",
        "direction", "HIGHER_IS_BETTER",
        "dataSource", "Agenda",
        "targets", Map.of("2025", target("10"), "2027", target("30")));
  }

  private static Map<String, Object> costs() {
    return Map.of(
        "type", "FINANCIAL",
        "name", "Oneri di personale",
        "kind", "EURO",
        "direction", "LOWER_IS_BETTER",
        "targets", Map.of("2025", target("100000.50")));
  }

  private static Map<String, Object> target(String number) {
    return Map.of("value", Map.of("number", new BigDecimal(number)));
  }

  @Test
  @Order(3)
  void a_patch_changes_its_fields_and_leaves_the_rest() {
    var address = PLAN + "/indicators/" + indicator;
    var tag = as("carla").get(address).header("ETag");

    patch(tag, Map.of("name", "Eventi ospitati", "targets", Map.of("2026", target("20"))))
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("name", equalTo("Eventi ospitati"))
        .body("dataSource", equalTo("Agenda"))
        .body("targets.keySet()", contains("2025", "2026", "2027"))
        .body("next", hasItem("patchIndicator"));
    var newer = as("carla").get(address).header("ETag");
    var open = new HashMap<String, Object>();
    open.put("2027", null);
    patch(newer, Map.of("targets", open))
        .patch(address)
        .then()
        .statusCode(200)
        .body("targets.keySet()", contains("2025", "2026"));
  }

  @Test
  @Order(4)
  void whoever_comes_second_is_told_of_the_first() {
    var address = PLAN + "/sheets/" + sheet;
    var seen = as("carla").get(address).header("ETag");

    patch(seen, Map.of("stakeholders", "Imprese")).patch(address).then().statusCode(200);
    patch(seen, Map.of("stakeholders", "Consumatori"))
        .patch(address)
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:pira:problem:changed-meanwhile"))
        .body("current.stakeholders", equalTo("Imprese"))
        .body("sent.stakeholders", equalTo("Consumatori"));
    as("carla")
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(Map.of("stakeholders", "Consumatori"))
        .patch(address)
        .then()
        .statusCode(428);
    as("carla").get(address).then().body("stakeholders", equalTo("Imprese"));
  }

  @Test
  @Order(5)
  void what_cannot_be_is_refused_field_by_field() {
    var address = PLAN + "/indicators/" + indicator;
    var tag = as("carla").get(address).header("ETag");

    patch(
            tag,
            Map.of(
                "kind",
                "YES_NO",
                "weight",
                -1,
                "decimals",
                7,
                "targets",
                Map.of("2030", target("1"))))
        .patch(address)
        .then()
        .statusCode(422)
        .body("violations.field", contains("decimals", "targets.2030", "weight"));
    patch(tag, Map.of("kind", "YES_NO", "targets", Map.of("2030", target("1"))))
        .patch(address)
        .then()
        .statusCode(422)
        .body(
            "violations.field",
            contains(
                "targets.2025.value", "targets.2026.value", "targets.2030", "targets.2030.value"));
    patch(tag, Map.of("nmae", "x"))
        .patch(address)
        .then()
        .statusCode(422)
        .body("violations.field", contains("nmae"));
    patch(tag, Map.of("decimals", "molti"))
        .patch(address)
        .then()
        .statusCode(422)
        .body("violations.field", contains("decimals"));
    json(Map.of("programme", "099.001", "name", "x"))
        .post(PLAN + "/sheets")
        .then()
        .statusCode(422)
        .body("violations.field", contains("programme"));
    as("carla").get(address).then().header("ETag", equalTo(tag));
  }

  @Test
  @Order(6)
  void a_part_moves_and_its_rows_with_it() {
    var other = created("/sheets", Map.of("programme", "012.004", "name", "Regolazione"));
    var tag = as("carla").get(PLAN + "/sheets/" + other).header("ETag");

    json(Map.of("position", 0))
        .header("If-Match", tag)
        .put(PLAN + "/sheets/" + other + "/place")
        .then()
        .statusCode(204);
    var seen = as("carla").get(PLAN + "/objectives/" + objective).header("ETag");
    json(Map.of("position", 0, "parent", other))
        .header("If-Match", seen)
        .put(PLAN + "/objectives/" + objective + "/place")
        .then()
        .statusCode(204);

    as("carla")
        .get(PLAN)
        .then()
        .body("sheets.id", contains(other, sheet))
        .body("sheets[0].objectives[0].indicators[0].id", equalTo(indicator))
        .body("sheets[1].objectives", empty());
  }

  @Test
  @Order(7)
  void dependents_of_a_part_are_named_before_it_is_deleted() {
    json(Map.of("value", Map.of("number", 4)))
        .put(PLAN + "/indicators/" + indicator + "/measurements/2025-03-31")
        .then()
        .statusCode(200);
    var address = PLAN + "/objectives/" + objective;
    var tag = as("carla").get(address).header("ETag");

    as("carla")
        .header("If-Match", tag)
        .delete(address)
        .then()
        .statusCode(409)
        .body("detail", containsString("indicatori 1, rilevazioni 1"));
    as("carla")
        .header("If-Match", tag)
        .delete(address + "?with-dependents=true")
        .then()
        .statusCode(204);

    as("carla").get(address).then().statusCode(404);
    as("carla").get(PLAN + "/indicators/" + indicator).then().statusCode(404);
  }

  @Test
  @Order(8)
  void a_creating_request_that_comes_again_is_answered_as_the_first() {
    var body = Map.of("title", "Contesto");
    var first = keyed("uno", body);
    var again = keyed("uno", body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.asString()).isEqualTo(first.asString());
    keyed("uno", Map.of("title", "Altro")).then().statusCode(422);
    keyed("non ammessa", body).then().statusCode(422);
    assertThat(keyed("due", body).header("Location")).isNotEqualTo(first.header("Location"));
  }

  @Test
  @Order(9)
  void the_next_year_goes_on_from_this_one() {
    json(Map.of("renewing", 2025))
        .post(PLANS)
        .then()
        .statusCode(201)
        .body("year", equalTo(2026))
        .body("renewedFrom", not(nullValue()));

    as("carla")
        .get(PLANS + "/2026")
        .then()
        .body("sheets.name", contains("Regolazione", "Sede aperta"))
        .body("financialHealth.groups[0].indicators[0].targets", empty());
  }

  @Test
  @Order(12)
  void a_plan_opened_by_mistake_goes_after_it_was_said_what_is_in_it() {
    var mistaken = PLANS + "/2026";
    var contents = as("carla").get(mistaken + "/contents");

    contents
        .then()
        .statusCode(200)
        .body("sheets", equalTo(2))
        .body("documents", equalTo(0))
        .body("next", contains("deletePlan"));
    as("carla").delete(mistaken).then().statusCode(428);
    as("dario").header("If-Match", contents.header("ETag")).delete(mistaken).then().statusCode(403);
    json(Map.of("year", 2026, "kind", "MONITORING", "asOf", "2026-03-31"))
        .post(OWN.at("/documents"))
        .then()
        .statusCode(201);
    as("carla").header("If-Match", contents.header("ETag")).delete(mistaken).then().statusCode(412);
    as("carla")
        .header("If-Match", as("carla").get(mistaken + "/contents").header("ETag"))
        .delete(mistaken)
        .then()
        .statusCode(204);
    as("carla").get(mistaken).then().statusCode(404);
    as("carla").get(OWN.at("/documents")).then().body("documents.year", not(hasItem(2026)));
  }

  @Test
  @Order(10)
  void a_deadline_and_a_strict_target_are_entered_measured_and_read() {
    var dated = created("/sheets", Map.of("programme", "011.005", "name", "Sportello"));
    var opening = created("/sheets/" + dated + "/objectives", Map.of("title", "Aprire"));
    var indicators = "/objectives/" + opening + "/indicators";
    var deadline = created(indicators, deadline(Map.of("day", "2025-06-30")));
    var strict = created(indicators, strict());

    measured(deadline, Map.of("day", "2025-06-30"))
        .then()
        .statusCode(200)
        .body("value.day", equalTo("2025-06-30"))
        .body("value.text", equalTo("30/06/2025"));
    measured(strict, Map.of("number", 10)).then().statusCode(200);

    as("carla").get(PLAN + "/indicators/" + deadline).then().body("direction", equalTo(EARLIER));
    var read = "sheets.find { it.id == '" + dated + "' }.objectives[0].indicators";
    as("carla")
        .get(PLAN + "?as-of=2025-09-30")
        .then()
        .body(read + ".targets.text.flatten()", contains("entro il 30/06/2025", "> 10"))
        .body(read + ".targets.value.day.flatten()[0]", equalTo("2025-06-30"))
        .body(read + ".performance.text", contains("100%", "99%"))
        .body(read + ".performance.clause", contains("IN_TIME_OR_NOT", "STRICTLY_MISSED"));
    as("carla")
        .get(PLAN + "/indicators/" + deadline + "/history")
        .then()
        .body("changes.after", contains("30/06/2025", "entro il 30/06/2025"));
  }

  @Test
  @Order(11)
  void what_a_deadline_cannot_be_is_refused() {
    var dated = created("/sheets", Map.of("programme", "011.005", "name", "Scadenze"));
    var keeping = created("/sheets/" + dated + "/objectives", Map.of("title", "Rispettare"));
    var indicators = "/objectives/" + keeping + "/indicators";
    var day = Map.of("day", "2025-06-30");

    refused(indicators, with(deadline(day), "direction", "HIGHER_IS_BETTER"), "direction");
    refused(indicators, with(deadline(day), "decimals", 2), "decimals");
    refused(indicators, with(deadline(day), "quantities", List.of("Giorni")), "quantities");
    refused(indicators, deadline(Map.of("number", 5)), "targets.2025.value");
    refused(indicators, deadline(Map.of("day", "2201-01-01")), "targets.2025.value.day");
    var waiting = Map.of("comparison", "ABOVE", "value", day);
    refused(
        indicators,
        with(deadline(day), "targets", Map.of("2025", waiting)),
        "targets.2025.comparison");

    var kept = created(indicators, deadline(day));
    measured(kept, Map.of("number", 5)).then().statusCode(422);
    measured(kept, Map.of("day", "2025-10-01"))
        .then()
        .statusCode(422)
        .body("violations.field", contains("value"))
        .body("violations[0].message", containsString("30/09/2025"));
  }

  private static Map<String, Object> deadline(Map<String, ?> value) {
    return Map.of(
        "type", "OUTPUT",
        "name", "Apertura dello sportello",
        "formula", "Data di apertura",
        "kind", "DEADLINE",
        "unit", "data",
        "targets", Map.of("2025", Map.of("value", value)));
  }

  private static Map<String, Object> strict() {
    return with(
        events(),
        "targets",
        Map.of("2025", Map.of("comparison", "ABOVE", "value", Map.of("number", 10))));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var other = new HashMap<>(body);
    other.put(field, value);
    return other;
  }

  private static void refused(String path, Map<String, ?> body, String field) {
    json(body).post(PLAN + path).then().statusCode(422).body("violations.field", contains(field));
  }

  private static Response measured(String indicator, Map<String, ?> value) {
    return json(Map.of("value", value))
        .put(PLAN + "/indicators/" + indicator + "/measurements/2025-09-30");
  }

  private static Response keyed(String key, Map<String, ?> body) {
    return json(body).header("Idempotency-Key", key).post(PLAN + "/sections");
  }

  private static String created(String path, Map<String, ?> body) {
    var answer = json(body).post(PLAN + path);
    answer.then().statusCode(201).body("next", not(empty()));
    return answer.header("Location").replaceFirst(".*/", "");
  }

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static RequestSpecification json(Map<String, ?> body) {
    return as("carla").contentType("application/json").body(body);
  }

  private static RequestSpecification patch(String tag, Map<String, ?> body) {
    return as("carla")
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", tag)
        .body(body);
  }

  @Test
  @Order(90)
  void what_is_checked_against_can_be_asked_for_page_by_page() {
    var programmes = as("carla").get(OWN.at("/reference/programmes?year=2020&limit=2"));
    programmes
        .then()
        .statusCode(200)
        .header("Link", containsString("offset=2"))
        .body("programmes.code[0]", equalTo("011.005"));
    as("carla").get(OWN.at("/reference/programmes?year=9999")).then().statusCode(400);
    as("carla").get(OWN.at("/centres")).then().statusCode(200).body("centres", not(empty()));
    as("carla").get(OWN.at("/reference/units")).then().statusCode(200).body("units", hasItem("n."));
    as("carla")
        .get(OWN.at("/reference/scales"))
        .then()
        .statusCode(200)
        .body("scales[0].levels[3]", equalTo("ottimo"));
    as("carla").get(OWN.at("/reference/common-indicators")).then().statusCode(200);
  }
}
