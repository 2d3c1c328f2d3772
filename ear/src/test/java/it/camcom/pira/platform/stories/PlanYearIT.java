package it.camcom.pira.platform.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.ChamberApi;
import it.camcom.pira.platform.support.ChamberApi.Frozen;
import it.camcom.pira.platform.support.ChamberPeople;
import it.camcom.pira.platform.support.FilledChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A year in a chamber like Prato: it plans 2020-2022, monitors in March and June, revises in July,
 * and closes on 30 September, when it goes into another. What was approved on the way stays.
 */
@TestMethodOrder(OrderAnnotation.class)
class PlanYearIT {

  private static final FilledChamber PRATO = new FilledChamber("prato-cessa", "tessitura", 2033);

  private static final List<Frozen> KEPT = new ArrayList<>();

  private static ChamberApi office;
  private static String objective;
  private static String given;
  private static String payments;
  private static String events;

  @BeforeAll
  static void the_people_come_to_work() {
    office = new ChamberApi(PRATO, 2020);
    Query.run(
        RunningPlatform.database().superuser(),
        "select pira.record_scope('', '"
            + AccountId.PLATFORM
            + "');"
            + " update pira.chamber set ceased_on = '2020-09-30' where id = '"
            + PRATO.id()
            + "'");
  }

  @Test
  @Order(1)
  void the_planning_officer_builds_the_plan_for_three_years() {
    office
        .planner()
        .contentType("application/json")
        .body(Map.of("year", 2020))
        .post(office.chamber("/plans"))
        .then()
        .statusCode(201);
    office.added(
        "/sections",
        Map.of(
            "title", "Presentazione",
            "body", "<p>Il piano {{triennio}} di {{camera}}, situazione al {{data}}.</p>"));
    var sheet =
        office.added(
            "/sheets",
            Map.of(
                "programme", "011.005",
                "name", "La sede camerale",
                "area", "Il territorio",
                "centre", ChamberPeople.centre(PRATO),
                "budget", Map.of("euro", 165_600),
                "phases",
                    Map.of(
                        "years", List.of(2020, 2021, 2022),
                        "phases", List.of(Map.of("text", "Avvio", "marks", Map.of("2020", "▶")))),
                "stakeholders", "Imprese"));
    objective =
        office.added(
            "/sheets/" + sheet + "/objectives",
            Map.of("title", "Aprire la sede", "description", "<p>Eventi aperti alla città</p>"));
    events =
        office.added(
            "/objectives/" + objective + "/indicators",
            indicator("Eventi Auditorium", "n. eventi realizzati", "NUMBER", "n.", 20, 25, 30));
    given =
        office.added(
            "/sheets/" + sheet + "/objectives",
            Map.of("title", "Aprire uno sportello", "description", "<p>Un secondo sportello</p>"));
    office.added(
        "/objectives/" + given + "/indicators",
        indicator("Sportelli aperti", "n. sportelli aperti", "NUMBER", "n.", 1, 1, 1));
    payments =
        office.added(
            "/objectives/" + objective + "/indicators",
            indicator(
                "Grado di utilizzo dei pagamenti elettronici",
                "Pagamenti elettronici / Totale pagamenti",
                "PERCENT",
                "%",
                50,
                60,
                70));
  }

  private static Map<String, Object> indicator(
      String name, String formula, String kind, String unit, int... targets) {
    return Map.of(
        "type",
        "OUTPUT",
        "name",
        name,
        "formula",
        formula,
        "kind",
        kind,
        "unit",
        unit,
        "direction",
        "HIGHER_IS_BETTER",
        "decimals",
        2,
        "targets",
        Map.of(
            "2020", Map.of("value", Map.of("number", targets[0])),
            "2021", Map.of("value", Map.of("number", targets[1])),
            "2022", Map.of("value", Map.of("number", targets[2]))));
  }

  @Test
  @Order(2)
  void the_platform_proposes_how_a_ratio_is_calculated_and_the_officer_confirms() {
    var proposed =
        office.planner().get(office.plan("/indicators/" + payments + "/formula-proposal"));
    proposed
        .then()
        .statusCode(200)
        .body("quantities", contains("Pagamenti elettronici", "Totale pagamenti"))
        .body("calculation", equalTo("100 * q1 / q2"));

    office
        .patched(
            "/indicators/" + payments,
            Map.of(
                "quantities", proposed.path("quantities"),
                "calculation", proposed.path("calculation")),
            Optional.empty())
        .then()
        .statusCode(200);
  }

  @Test
  @Order(3)
  void the_law_asks_for_sources_before_the_council_approves() {
    var budget = office.begun("BUDGET", "2019-12-31");
    office
        .planner()
        .contentType("application/json")
        .body(Map.of("year", 2020, "kind", "BUDGET", "asOf", "2019-12-30"))
        .post(office.chamber("/documents"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:budget-already-begun"));
    office
        .step(office.planner(), budget, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:document-incomplete"));
    for (String indicator : List.of(events, payments, sheltered())) {
      office
          .patched(
              "/indicators/" + indicator, Map.of("dataSource", "Controllo di gestione"), none())
          .then()
          .statusCode(200);
    }
    office.submitted(budget);
    office
        .step(office.planner(), budget, "approval", act("1/20", "2019-12-20"))
        .then()
        .statusCode(403);

    KEPT.add(office.approved(budget, "12/19", "2019-12-20"));

    assertThat(KEPT.get(0).json())
        .contains("2020–2022", "31 dicembre 2019", "12/19")
        .doesNotContain("{{data}}\",\"title");
    office
        .planner()
        .get(office.chamber("/documents/" + budget + "/proceedings"))
        .then()
        .body("deadlines.duty", contains("APPROVAL", "TRANSMISSION", "PUBLICATION"))
        .body("deadlines.late", contains(false, true, true))
        .body("deadlines.overdue", contains(false, true, true));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Map<String, Object> act(String number, String date) {
    return Map.of("organ", "Consiglio", "number", number, "date", date);
  }

  /** The indicator of the objective that will be given up. */
  private static String sheltered() {
    return office.planner().get(office.plan("")).path("sheets[0].objectives[1].indicators[0].id");
  }

  @Test
  @Order(4)
  void the_centres_measure_at_the_end_of_march_when_they_are_asked() {
    office
        .planner()
        .contentType("application/json")
        .body(Map.of("asOf", "2020-03-31", "dueOn", "2020-04-15"))
        .post(office.plan("/campaigns"))
        .then()
        .statusCode(201);
    office
        .contributor()
        .get(office.chamber("/due"))
        .then()
        .statusCode(200)
        .body("indicators.name", hasItems("Eventi Auditorium", "Sportelli aperti"));

    measured(events, "2020-03-31", Map.of("value", Map.of("number", 4)));
    measured(payments, "2020-03-31", Map.of("quantities", List.of(1, 3)));
    measured(sheltered(), "2020-03-31", Map.of("value", Map.of("number", 0)));

    office.contributor().get(office.chamber("/due")).then().body("indicators", empty());
    monitored("2020-03-31", "2/20", "2020-04-20");
    assertThat(KEPT.get(1).json()).contains("33.333333");
  }

  private static void measured(String indicator, String day, Map<String, ?> value) {
    office
        .contributor()
        .contentType("application/json")
        .body(value)
        .put(office.plan("/indicators/" + indicator + "/measurements/" + day))
        .then()
        .statusCode(200);
  }

  private static void monitored(String day, String number, String date) {
    var monitoring = office.begun("MONITORING", day);
    office.submitted(monitoring);
    KEPT.add(office.approved(monitoring, number, date));
  }

  @Test
  @Order(5)
  void the_monitoring_of_june_is_returned_corrected_and_approved() {
    for (String indicator : List.of(events, sheltered())) {
      measured(indicator, "2020-06-30", Map.of("value", Map.of("number", 9)));
    }
    measured(payments, "2020-06-30", Map.of("quantities", List.of(45, 100)));
    var monitoring = office.begun("MONITORING", "2020-06-30");
    office.submitted(monitoring);
    office
        .step(
            office.secretary(),
            monitoring,
            "return",
            Map.of("reason", "Gli eventi di giugno sono 8"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"));

    var address = office.plan("/indicators/" + events + "/measurements/2020-06-30");
    office
        .contributor()
        .contentType("application/json")
        .header("If-Match", office.contributor().get(address).header("ETag"))
        .body(Map.of("value", Map.of("number", 8)))
        .put(address + "?reason=Uno%20era%20di%20luglio")
        .then()
        .statusCode(200);
    office.submitted(monitoring);
    KEPT.add(office.approved(monitoring, "5/20", "2020-07-10"));

    office
        .planner()
        .get(office.plan("/indicators/" + events + "/history"))
        .then()
        .body("changes[0].before", equalTo("9"))
        .body("changes[0].after", equalTo("8"))
        .body("changes[0].reason", equalTo("Uno era di luglio"));
  }

  @Test
  @Order(6)
  void in_july_the_plan_is_revised_each_change_with_its_reason() {
    var lowered = Map.of("targets", Map.of("2020", Map.of("value", Map.of("number", 12))));
    office
        .patched("/indicators/" + events, lowered, none())
        .then()
        .statusCode(422)
        .body("violations.field", contains("reason"));
    office
        .patched("/indicators/" + events, lowered, Optional.of("Chiusura%20per%20pandemia"))
        .then()
        .statusCode(200);
    office
        .planner()
        .header(
            "If-Match", office.planner().get(office.plan("/objectives/" + given)).header("ETag"))
        .delete(office.plan("/objectives/" + given) + "?with-dependents=true&reason=no")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:to-be-suppressed"));
    office
        .patched(
            "/objectives/" + given,
            Map.of("suppression", Map.of("on", "2020-07-31", "reason", "Risorse spostate")),
            Optional.of("Risorse%20spostate"))
        .then()
        .statusCode(200);

    office
        .patched(
            "/objectives/" + given,
            Map.of("suppression", Map.of("on", "2200-12-31", "reason", "Mai")),
            Optional.of("Mai"))
        .then()
        .statusCode(422)
        .body("violations.field", contains("suppression.on"));

    var revision = office.begun("REVISED_BUDGET", "2020-07-31");
    office.submitted(revision);
    KEPT.add(office.approved(revision, "7/20", "2020-07-31"));

    office
        .planner()
        .get(office.chamber("/documents/" + revision))
        .then()
        .body("revision.changes.reason", hasItems("Chiusura per pandemia", "Risorse spostate"))
        .body("revision.changes.reason", not(hasItem((Object) null)));
  }

  @Test
  @Order(7)
  void on_the_last_day_the_chamber_closes_and_explains_its_missed_targets() {
    measured(events, "2020-09-30", Map.of("value", Map.of("number", 10)));
    measured(payments, "2020-09-30", Map.of("quantities", List.of(70, 100)));
    var closing = office.begun("CLOSING", "2020-09-30");
    office
        .step(office.planner(), closing, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("violations.field", contains("indicators/" + events));
    var address = office.plan("/indicators/" + events + "/measurements/2020-09-30");
    office
        .contributor()
        .contentType("application/json")
        .header("If-Match", office.contributor().get(address).header("ETag"))
        .body(Map.of("value", Map.of("number", 10), "cause", "Sale chiuse da marzo a maggio"))
        .put(address + "?reason=Aggiunta%20la%20causa")
        .then()
        .statusCode(200);
    office.submitted(closing);
    KEPT.add(office.approved(closing, "9/20", "2020-09-30"));
    office
        .step(
            office.planner(),
            closing,
            "publication",
            Map.of("date", "2020-10-15", "address", "https://www.po.camcom.it/trasparenza"))
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
  }

  @Test
  @Order(8)
  void every_document_keeps_its_approved_content() {
    office
        .patched("/indicators/" + events, Map.of("name", "Altro nome"), Optional.of("Prova"))
        .then()
        .statusCode(200);

    assertThat(KEPT).hasSize(5);
    for (Frozen kept : KEPT) {
      var now = office.frozen(kept.document());
      assertThat(now.json()).isEqualTo(kept.json());
      assertThat(now.pdf()).isEqualTo(kept.pdf()).startsWith("%PDF".getBytes(UTF_8));
    }
    office
        .planner()
        .get(
            office.chamber("/documents/" + KEPT.get(0).document() + "/comparison")
                + "?with="
                + KEPT.get(3).document())
        .then()
        .statusCode(200)
        .body("differences", not(empty()));
  }

  @Test
  @Order(9)
  void the_figures_that_the_network_may_read_are_those_of_the_paper() {
    RunningPlatform.as("nadia")
        .get("/api/v1/network/figures?year=2020&chamber=" + PRATO.id())
        .then()
        .statusCode(200)
        .body("figures.size()", equalTo(15))
        .body("figures.name", hasItems("Eventi Auditorium", "Sportelli aperti"))
        .body(
            "figures.collect { it.quantities.collect { q -> q.value } }",
            hasItem(List.of(70, 100)));
  }
}
