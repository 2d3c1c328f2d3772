package it.camcom.pira.platform.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A contributor measures what the own centre owns, and everybody sees how it came about. */
@TestMethodOrder(OrderAnnotation.class)
class MeasurementIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-misura");
  private static final String PLAN = OWN.at("/plans/2020");

  /** A version that nothing has. */
  private static final String OTHER = "0a".repeat(16);

  private static String owned;
  private static String foreign;

  @BeforeAll
  static void the_chamber_has_a_plan() {
    OWN.importPlan("anna");
    var superuser = RunningPlatform.database().superuser();
    owned = indicator(superuser, "=");
    foreign = indicator(superuser, "<>");
  }

  /** A number among the indicators of the centre that Elena works for, or of another. */
  private static String indicator(DataSource superuser, String comparison) {
    return Query.strings(
            superuser,
            """
            select i.id from pira.indicator i
            join pira.objective o on o.chamber_id = i.chamber_id and o.id = i.objective_id
            join pira.programme_sheet s on s.chamber_id = o.chamber_id and s.id = o.sheet_id
            join pira.plan p on p.chamber_id = i.chamber_id and p.id = i.plan_id
            join pira.membership m on m.chamber_id = i.chamber_id and m.account_id = md5('%s')::uuid
            where i.chamber_id = '%s' and p.plan_year = 2020 and i.value_kind in ('NUMBER', 'PERCENT')
              and s.centre_id %s m.centre_id
            order by s.position, i.position limit 1
            """
                .formatted(OWN.username("elena"), OWN.id(), comparison))
        .get(0);
  }

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static RequestSpecification value(String person, String number) {
    return as(person)
        .contentType("application/json")
        .body(Map.of("value", Map.of("number", Integer.valueOf(number)), "note", "prova"));
  }

  private static String on(String indicator, String day) {
    return PLAN + "/indicators/" + indicator + "/measurements/" + day;
  }

  @Test
  @Order(1)
  void a_contributor_records_a_value_of_the_own_centre() {
    value("elena", "12")
        .put(on(owned, "2020-06-30"))
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
        .body("value.number", equalTo(12));
  }

  @Test
  @Order(2)
  void and_none_of_another_centre() {
    value("elena", "12")
        .put(on(foreign, "2020-06-30"))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:pira:problem:not-of-your-centre"));
    value("anna", "12").put(on(foreign, "2020-06-30")).then().statusCode(200);
  }

  @Test
  @Order(2)
  void a_value_offers_what_the_caller_may_do_with_it() {
    var operations = contains("recordMeasurement", "withdrawMeasurement", "attachEvidence");
    as("elena").get(on(owned, "2020-06-30")).then().body("next", operations);
    as("elena").get(on(foreign, "2020-06-30")).then().body("next", empty());
    as("anna").get(on(foreign, "2020-06-30")).then().body("next", operations);
    as("bruno").get(on(foreign, "2020-06-30")).then().body("next", empty());
  }

  @Test
  @Order(2)
  void a_plan_offers_what_the_caller_may_do_with_it() {
    as("anna")
        .get(PLAN)
        .then()
        .body("financialHealth", notNullValue())
        .body("next", hasItems("addSheet", "openCampaign", "beginDocument"))
        .body("next", not(hasItem("addFinancialHealth")));
    as("elena").get(PLAN).then().body("next", contains("recordMeasurements"));
    as("bruno").get(PLAN).then().body("next", empty());
    as("anna").get(PLAN + "?known-on=2099-12-31").then().body("next", empty());
  }

  @Test
  @Order(3)
  void whoever_may_only_read_records_nothing() {
    value("bruno", "12").put(on(owned, "2020-02-29")).then().statusCode(403);
    as("bruno").get(on(owned, "2020-02-29")).then().statusCode(404);
  }

  @Test
  @Order(4)
  void a_correction_names_what_was_seen_and_why_it_is_made() {
    var address = on(owned, "2020-06-30");
    var seen = as("elena").get(address).header("ETag");
    value("elena", "13")
        .header("If-Match", seen)
        .put(address)
        .then()
        .statusCode(422)
        .body("violations.field", hasItem("reason"));
    var corrected = Map.of("value", Map.of("number", 13));

    as("elena")
        .contentType("application/json")
        .body(corrected)
        .queryParam("reason", "Errore%20di%20lettura")
        .put(address)
        .then()
        .statusCode(428)
        .body("detail", containsString("ETag della risposta a GET " + address));
    as("elena")
        .contentType("application/json")
        .header("If-Match", '"' + OTHER + '"')
        .body(corrected)
        .queryParam("reason", "Errore%20di%20lettura")
        .put(address)
        .then()
        .statusCode(412)
        .body("current.version", equalTo(seen.replace("\"", "")))
        .body("current.measurement.value.number", equalTo(12))
        .body("sent.version", equalTo(OTHER))
        .body("sent.measurement.value.number", equalTo(13));
    as("elena")
        .contentType("application/json")
        .header("If-Match", seen)
        .body(corrected)
        .queryParam("reason", "Errore%20di%20lettura")
        .put(address)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(seen)));
  }

  @Test
  @Order(5)
  void the_history_tells_who_changed_what_and_why() {
    as("bruno")
        .get(PLAN + "/indicators/" + owned + "/history")
        .then()
        .statusCode(200)
        .body("changes[0].person", equalTo(OWN.username("elena")))
        .body("changes[0].asOf", equalTo("2020-06-30"))
        .body("changes[0].before", equalTo("12"))
        .body("changes[0].after", equalTo("13"))
        .body("changes[0].reason", equalTo("Errore di lettura"))
        .body("changes[1].after", equalTo("12"));
    as("gianna").get(PLAN + "/indicators/" + owned + "/history").then().statusCode(403);
  }

  @Test
  @Order(6)
  void values_of_several_days_are_saved_together_or_not_at_all() {
    var seen = as("elena").get(on(owned, "2020-06-30")).header("ETag").replace("\"", "");
    together("elena", List.of(row(owned, "2020-05-31", 1, null), row(owned, "2020-06-30", 1, null)))
        .statusCode(412)
        .body("conflicts", hasSize(1))
        .body("conflicts[0].field", equalTo("rows[1]"))
        .body("conflicts[0].current.version", equalTo(seen))
        .body("conflicts[0].current.measurement.value.number", equalTo(13))
        .body("conflicts[0].sent.measurement.value.number", equalTo(1));
    together("elena", List.of(row(owned, "2020-05-31", 1, null), row(owned, "2020-02-30", 1, null)))
        .statusCode(422)
        .body("violations.field", contains("rows[1].asOf"));
    together(
            "elena",
            List.of(row(owned, "2020-05-31", 1, null), row(foreign, "2020-05-31", 1, null)))
        .statusCode(403);
    as("elena").get(on(owned, "2020-05-31")).then().statusCode(404);

    together(
            "elena", List.of(row(owned, "2020-05-31", 1, null), row(owned, "2020-06-30", 15, seen)))
        .statusCode(200)
        .body("rows.version", everyItem(matchesPattern("[0-9a-f]{32}")))
        .body("rows.value.number", contains(1, 15));
    together("bruno", List.of(row(owned, "2020-05-31", 2, OTHER))).statusCode(403);
    as("anna")
        .contentType("application/json")
        .body(Map.of("rows", List.of()))
        .put(OWN.at("/plans/2199/measurements"))
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> row(String indicator, String day, int number, String version) {
    Map<String, Object> row = new HashMap<>();
    row.put("indicator", indicator);
    row.put("asOf", day);
    row.put("value", Map.of("number", number));
    if (version != null) {
      row.put("version", version);
    }
    return row;
  }

  private static ValidatableResponse together(String person, List<Map<String, Object>> rows) {
    return as(person)
        .contentType("application/json")
        .queryParam("reason", "Errore%20di%20lettura")
        .body(Map.of("rows", rows))
        .put(PLAN + "/measurements")
        .then();
  }

  @Test
  @Order(7)
  void ten_thousand_rows_fit_in_one_request_and_no_more() {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 10_001; i++) {
      rows.add(row(owned, "2020-05-31", i, OTHER));
    }
    var all = as("anna").contentType("application/json");

    all.body(Map.of("rows", rows))
        .put(PLAN + "/measurements")
        .then()
        .statusCode(422)
        .body("violations.field", contains("rows"));
    as("anna")
        .contentType("application/json")
        .body(Map.of("note", "x".repeat(300_000)))
        .put(on(owned, "2020-05-31"))
        .then()
        .statusCode(413);
  }

  @Test
  @Order(8)
  void a_file_proves_a_value() {
    var evidence = on(owned, "2020-06-30") + "/evidence";
    var sent =
        as("elena")
            .contentType("application/pdf")
            .body("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
            .post(evidence + "?file-name=Elenco%20città.pdf");

    sent.then().statusCode(201).body("fileName", equalTo("Elenco città.pdf"));
    String id = sent.path("id");
    as("bruno")
        .accept("application/octet-stream, application/problem+json")
        .get(evidence + "/" + id)
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition", equalTo("attachment; filename*=UTF-8''Elenco%20citt%C3%A0.pdf"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .body(equalTo("%PDF-1.7\n"));
    as("elena").get(on(owned, "2020-06-30")).then().body("evidence.id", contains(id));
    as("elena")
        .contentType("application/pdf")
        .body("<html>".getBytes(UTF_8))
        .post(evidence + "?file-name=x.pdf")
        .then()
        .statusCode(422)
        .body("violations.field", contains("file"));
    as("elena").contentType("text/html").body("x").post(evidence).then().statusCode(415);
    as("elena")
        .contentType("text/plain")
        .body("x".repeat(10 * 1024 * 1024 + 1))
        .post(evidence + "?file-name=x.txt")
        .then()
        .statusCode(413);
    as("bruno").delete(evidence + "/" + id).then().statusCode(403);
    as("elena").delete(evidence + "/" + id).then().statusCode(204);
    as("elena")
        .accept("application/octet-stream, application/problem+json")
        .get(evidence + "/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  @Order(9)
  void a_formula_is_proposed_and_a_target_is_told_by_the_day() {
    as("bruno")
        .get(PLAN + "/indicators/" + owned + "/formula-proposal")
        .then()
        .statusCode(200)
        .body("quantities", hasSize(greaterThan(0)))
        .body("reason", not(emptyOrNullString()));
    var whole = as("bruno").get(PLAN + "?as-of=2020-09-30").asString();

    assertThat(whole).doesNotContain("proRata");
    assertThat(as("bruno").get(PLAN + "?as-of=2020-09-30&pro-rata=true").statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(9)
  void an_earlier_value_stands_beside_with_its_day_and_gives_no_performance() {
    var one = "sheets.objectives.indicators.flatten().find { it.id == '" + owned + "' }.";

    as("bruno")
        .get(PLAN + "?as-of=2020-06-30")
        .then()
        .body(one + "measurement.value.number", equalTo(15))
        .body(one + "earlierValue", nullValue())
        .body(one + "performance.share", notNullValue());
    as("bruno")
        .get(PLAN + "?as-of=2020-07-01")
        .then()
        .body(one + "measurement", nullValue())
        .body(one + "earlierValue.asOf", equalTo("2020-06-30"))
        .body(one + "earlierValue.value.number", equalTo(15))
        .body(one + "performance.share", nullValue())
        .body(one + "performance.clause", equalTo("NO_MEASUREMENT"));
  }

  @Test
  @Order(9)
  void a_value_of_a_day_that_is_not_the_plans_or_has_not_come_is_refused() {
    for (String day : List.of("2019-12-31", "2023-01-01", "2199-01-01")) {
      value("elena", "7")
          .put(on(owned, day))
          .then()
          .statusCode(422)
          .body("violations.field", contains("asOf"));
    }
    as("elena")
        .contentType("application/json")
        .body(Map.of("value", Map.of("number", 9, "whole", 8)))
        .put(on(owned, "2020-04-30"))
        .then()
        .statusCode(422)
        .body("violations.field", contains("value.number"))
        .body("violations.message", contains("La parte (9) supera il totale (8)."));
  }

  @Test
  @Order(9)
  void a_value_is_withdrawn_with_a_reason_and_the_audit_keeps_it() {
    var address = on(owned, "2020-04-30");
    var seen = value("elena", "7").put(address).header("ETag");
    as("elena")
        .contentType("text/plain")
        .body("Prova")
        .post(address + "/evidence?file-name=prova.txt")
        .then()
        .statusCode(201);
    var now = as("elena").get(address).header("ETag");

    as("elena").delete(address + "?reason=Errore").then().statusCode(428);
    as("elena").header("If-Match", seen).delete(address + "?reason=Errore").then().statusCode(412);
    as("elena")
        .header("If-Match", now)
        .delete(address)
        .then()
        .statusCode(422)
        .body("violations.field", contains("reason"));
    as("bruno").header("If-Match", now).delete(address + "?reason=Errore").then().statusCode(403);
    as("elena")
        .header("If-Match", now)
        .delete(address + "?reason=Duplicato")
        .then()
        .statusCode(204);
    as("elena").get(address).then().statusCode(404);
    as("bruno")
        .get(PLAN + "/indicators/" + owned + "/history")
        .then()
        .body("changes[0].asOf", equalTo("2020-04-30"))
        .body("changes[0].before", equalTo("7"))
        .body("changes[0].after", nullValue())
        .body("changes[0].reason", equalTo("Duplicato"));
  }

  @Test
  @Order(10)
  void somebody_who_alters_the_audit_is_found_out() {
    var verification = OWN.at("/audit/verification");
    var noted = as("bruno").get(verification).then().body("whole", equalTo(true)).extract();
    int entries = noted.path("entries");
    String head = noted.path("head");
    var superuser = RunningPlatform.database().superuser();
    String reason =
        "update pira.audit_entry set reason = %s where chamber_id = '"
            + OWN.id()
            + "' and position = %d";

    String written =
        Query.strings(
                superuser,
                "select coalesce(quote_literal(reason), 'null') from pira.audit_entry"
                    + " where chamber_id = '"
                    + OWN.id()
                    + "' and position = "
                    + entries)
            .get(0);
    tamper(superuser, reason.formatted("'altro'", entries));
    as("bruno")
        .get(verification)
        .then()
        .body("whole", equalTo(false))
        .body("brokenAt", equalTo(entries))
        .body("breach", equalTo("CHANGED"));
    tamper(superuser, reason.formatted(written, entries));
    as("bruno")
        .get(verification + "?position=" + entries + "&hash=" + head)
        .then()
        .body("whole", equalTo(true));
    as("bruno")
        .get(verification + "?position=" + (entries + 1) + "&hash=" + head)
        .then()
        .body("whole", equalTo(false))
        .body("breach", equalTo("NOT_AS_NOTED"));
    assertThat(entries).isGreaterThan(250);
  }

  private static void tamper(DataSource superuser, String update) {
    Query.run(
        superuser,
        "set session_replication_role = replica; " + update + "; reset session_replication_role");
  }
}
