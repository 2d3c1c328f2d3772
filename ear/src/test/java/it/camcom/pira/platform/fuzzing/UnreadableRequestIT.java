package it.camcom.pira.platform.fuzzing;

import static io.restassured.RestAssured.given;
import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.platform.support.Answer;
import it.camcom.pira.platform.support.ChamberPeople;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused in the platform's own words; nothing breaks, nothing hangs. */
class UnreadableRequestIT {

  private static final String CHAMBER = "/api/v1/chambers/roccamare";
  private static final String JSON = "application/json";

  private static Optional<String> administrator;

  @BeforeAll
  static void a_chamber_has_an_administrator() {
    ROCCAMARE.identifiers();
    VALPIANA.identifiers();
    ChamberPeople.addEverywhere(TestPerson.EVERYWHERE);
    administrator = TestPerson.of(ROCCAMARE).get(4).token();
  }

  /** An object that the record does not know and that has no end used to be read for ever. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"x":{                     | non è JSON corretto: riga 1, colonna
          {"x":[                     | non è JSON corretto: riga 1, colonna
          {"x":{"y":1                | non è JSON corretto: riga 1, colonna
          {"username":               | non è JSON corretto: riga 1, colonna
          {                          | non è JSON corretto: riga 1, colonna
          [                          | non è JSON corretto: riga 1, colonna
          {}{}                       | non è JSON corretto: riga 1, colonna 3
          }                          | non è JSON corretto: riga 1, colonna 1
          "                          | non è JSON corretto: riga 1, colonna
          x                          | non è JSON corretto: riga 1, colonna 1
          ``                         | Manca il contenuto
          {"username":NaN}           | non è JSON corretto: riga 1, colonna 13
          {"username":1e999          | non è JSON corretto: riga 1, colonna
          {"name":"\\u0000"}         | caratteri che non si possono conservare: riga 1, colonna
          {"name":"\\ud800"}         | caratteri che non si possono conservare: riga 1, colonna
          {"\\ud800":1}              | caratteri che non si possono conservare: riga 1, colonna
          {"name":"a","name":"b"}    | ha un campo ripetuto
          []                         | non un oggetto
          7                          | non un oggetto
          null                       | non un oggetto
          [{"username":"m.rossi"}]   | non un oggetto
          """)
  void a_body_that_is_no_object_of_json_is_a_bad_request(String body, String said) {
    var answer = posting(JSON, body).by(administrator);

    assertThat(answer.status()).as("%s: %s", body, answer).isEqualTo(400);
    assertProblem(answer);
    assertThat(answer.text()).contains(said);
  }

  @Test
  void the_line_of_a_body_that_is_no_json_is_told() {
    var answer = posting(JSON, "{\n  \"username\": \"x\",\n  \"name\": y\n}").by(administrator);

    assertThat(answer.text()).contains("riga 3, colonna 11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          people | {"username":[1]}                      | username         | tipo
          people | {"username":{"x":1}}                  | username         | tipo
          people | {"username":7}                        | username         | tipo
          people | {"roles":["AUDITOR","CAPO"]}          | roles[1]         | tipo
          people | {"roles":"AUDITOR"}                   | roles            | tipo
          people | {"roles":[7]}                         | roles[0]         | tipo
          people | {"usrname":"m.rossi"}                 | usrname          | non esiste
          people | {"x":{"y":[{}]}}                      | x                | non esiste
          value  | {"value":10}                          | value            | tipo
          value  | {"value":[]}                          | value            | tipo
          value  | {"value":{"number":"dieci"}}          | value.number     | tipo
          value  | {"value":{"number":true}}             | value.number     | tipo
          value  | {"value":{"yes":"forse"}}             | value.yes        | tipo
          value  | {"value":{"yes":1}}                   | value.yes        | tipo
          value  | {"value":{"yes":true,"no":true}}      | value.no         | non esiste
          value  | {"quantities":[1,"2"]}                | quantities[1]    | tipo
          value  | {"quantities":{"0":1}}                | quantities       | tipo
          rows   | {"rows":[{},3]}                       | rows[1]          | tipo
          rows   | {"rows":[{"version":1.5}]}            | rows[0].version  | tipo
          rows   | {"rows":[{"indicator":"x"}]}           | rows[0].indicator | tipo
          rows   | {"rows":[{"asOf":"ieri"}]}            | rows[0].asOf     | tipo
          rows   | {"rows":[{"value":{"valore":1}}]}     | rows[0].value.valore | non esiste
          plan   | {"year":"2020"}                       | year             | tipo
          plan   | {"year":2020.5}                       | year             | tipo
          """)
  void a_field_of_another_type_or_none_of_the_operation_is_named(
      String operation, String body, String field, String said) {
    var who = operation.equals("people") ? administrator : TestPerson.of(ROCCAMARE).get(1).token();
    var answer = sending(operation, body).by(who);

    assertThat(answer.status()).as("%s: %s", body, answer).isEqualTo(422);
    assertProblem(answer);
    assertThat(answer.text()).contains("\"field\":\"" + field + "\"", said);
  }

  /** Each value of it is wrong. */
  @Test
  void the_answer_to_a_large_body_is_not_larger() {
    var rows = "{\"rows\":[1" + ",1".repeat(190_000) + "]}";
    var keys =
        IntStream.range(0, 10_000)
            .mapToObj(key -> "\"k" + key + "\":1")
            .collect(Collectors.joining(","));

    var answers =
        List.of(
            sending("rows", rows).by(TestPerson.of(ROCCAMARE).get(1).token()),
            posting(JSON, "{" + keys + "}").by(administrator));

    for (Answer answer : answers) {
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).hasSizeLessThan(16_000).contains("Altri ", " dati non vanno.");
    }
  }

  @Test
  void a_body_of_more_values_than_any_operation_takes_is_refused() {
    var answer =
        sending("rows", "{\"rows\":[" + "{},".repeat(500_000) + "{}]}")
            .by(TestPerson.of(ROCCAMARE).get(1).token());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("ha oltre 500.000 nomi e valori: riga 1");
  }

  @Test
  void json_is_in_utf_8() {
    assertRefused(415, posting(JSON + ";charset=ISO-8859-1", "{}"));
    assertRefused(415, posting(JSON + ";charset=nessuno", "{}"));
    given()
        .auth()
        .oauth2(administrator.orElseThrow())
        .contentType(JSON)
        .body("{\"name\":\"Niccolò\"}".getBytes(StandardCharsets.ISO_8859_1))
        .post(RunningPlatform.address() + CHAMBER + "/people")
        .then()
        .statusCode(400)
        .body("detail", equalTo("Il contenuto inviato non è scritto in UTF-8."));
  }

  private static Request sending(String operation, String body) {
    var indicator = ROCCAMARE.identifiers().of(PathParameter.INDICATOR);
    var sent = Optional.of(new Operation.Body(JSON, body));
    return switch (operation) {
      case "people" -> posting(JSON, body);
      case "value" ->
          new Request(
              "PUT",
              CHAMBER + "/plans/2020/indicators/" + indicator + "/measurements/2021-01-01",
              sent,
              JSON);
      case "rows" -> new Request("PUT", CHAMBER + "/plans/2020/measurements", sent, JSON);
      default -> new Request("POST", CHAMBER + "/plans", sent, JSON);
    };
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    var answer =
        posting(JSON, "{\"username\":1,\"" + "x".repeat(500) + "\":2,\"roles\":{}}")
            .by(administrator);

    assertThat(answer.text())
        .contains("\"field\":\"username\"", "\"field\":\"roles\"", "x".repeat(60) + "…")
        .doesNotContain("x".repeat(61));
  }

  @Test
  void a_body_is_not_nested_without_end() {
    assertRefused(400, posting(JSON, "[".repeat(20_000)));
    assertRefused(400, posting(JSON, "{\"x\":".repeat(20_000)));
    assertRefused(400, posting(JSON, "{\"x\":" + "[".repeat(50) + "]".repeat(50) + "}"));
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    assertRefused(413, posting(JSON, "{\"name\":\"" + "x".repeat(300_000) + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999", "1e999999999", "-1e-999", "99999999999999999999999", "0.1234567"})
  void a_number_that_does_not_fit_is_no_value(String number) {
    var path = ROCCAMARE.identifiers().of(PathParameter.INDICATOR) + "/measurements/2021-01-01";
    var body = new Operation.Body(JSON, "{\"value\":{\"number\":" + number + "}}");
    var request =
        new Request("PUT", CHAMBER + "/plans/2020/indicators/" + path, Optional.of(body), JSON);

    var answer = request.by(TestPerson.of(ROCCAMARE).get(1).token());

    assertThat(answer.status()).as("%s", answer).isIn(400, 422);
    assertProblem(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Accept | application/json;q=x",
        "Accept | a/b/c",
        "Accept | json",
        "Accept-Language | *;q=2",
        "Content-Type | ;",
        "Content-Type | a/b/c",
        "X-Forwarded-Host | a b",
        "X-Forwarded-Host | altrove.example/x?"
      })
  void a_header_that_is_none_is_a_bad_request(String name, String value) {
    assertRefused(400, posting(JSON, "{}").with(name, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"", "W/\"1\"", "\"molte\"", "*"})
  void a_version_that_is_none_is_a_bad_request(String tag) {
    var answer =
        sending("value", "{\"value\":{\"number\":1}}")
            .with("If-Match", tag)
            .by(TestPerson.of(ROCCAMARE).get(1).token());

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertProblem(answer);
    assertThat(answer.text()).contains("L’intestazione If-Match porta");
  }

  @Test
  void a_missing_format_is_reported() {
    assertRefused(406, getting("/people").with("Accept", "text/html"));
    assertRefused(415, posting("application/xml", "<x/>"));
    assertRefused(415, posting("text/plain", "{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PATCH | /plans/2030/sections/00000000-0000-4000-8000-000000000003 | application/merge-patch+json
          POST  | /people                                                   | application/json
          POST  | /imports                                                  | text/plain, text/tab-separated-values
          """)
  void a_type_that_is_not_read_is_answered_with_those_that_are(
      String method, String path, String types) {
    var sent = Optional.of(new Operation.Body("application/x-www-form-urlencoded", "x=y"));
    var officer = TestPerson.of(ROCCAMARE).stream().filter(one -> one.has(Right.EDIT_PLAN));

    var answer =
        new Request(method, CHAMBER + path, sent, JSON)
            .by(path.equals("/people") ? administrator : officer.findFirst().orElseThrow().token());

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text()).contains(": " + types + ".");
    assertThat(answer.headers().get("accept")).containsExactly(types);
    assertThat(answer.headers().get("accept-patch"))
        .isEqualTo(method.equals("PATCH") ? List.of(types) : null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/x",
        "/people/x/y",
        "/plan",
        "/plans/20",
        "/plans/20200",
        "/plans/2020/x",
        "/documents/x",
        "/../register",
        "/people//"
      })
  void an_address_that_leads_nowhere_is_not_found(String path) {
    assertRefused(404, getting(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/imports/x", "/plans/2020/indicators/x/history", "/plans/2020/indicators/x"})
  void what_has_no_name_that_could_be_one_is_not_found(String path) {
    var answer = getting(path).by(TestPerson.of(ROCCAMARE).get(1).token());

    assertThat(answer.status()).as("%s", answer).isEqualTo(404);
    assertProblem(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "as-of,    /chambers/roccamare/plans/2020?as-of=ieri",
    "as-of,    /chambers/roccamare/plans/2020?as-of=2020-02-30",
    "as-of,    /chambers/roccamare/plans/2020?as-of=+12020-01-01",
    "as-of,    /chambers/roccamare/plans/2020?as-of=0001-01-01",
    "known-on, /chambers/roccamare/plans/2020?known-on=",
    "known-on, /chambers/roccamare/documents?known-on=ieri",
    "from,     /chambers/roccamare/plans/2020/comparison?to=2020-01-01",
    "to,       /chambers/roccamare/plans/2020/comparison?from=2020-01-01&to=x",
    "means,    /chambers/roccamare/plans/2020?means=x",
    "thresholds, '/chambers/roccamare/plans/2020?thresholds=90,70'",
    "thresholds, '/chambers/roccamare/plans/2020?thresholds=x'",
    "with,     /chambers/roccamare/documents/00000000-0000-4000-8000-000000000000/comparison?with=x",
    "limit,    /chambers/roccamare/documents?limit=molti",
    "offset,   /chambers/roccamare/plans?offset=",
    "after,    /chambers/roccamare/audit?after=1e9",
    "year,     /network/figures?year=duemila",
    "year,     /network/figures?year=1800",
    "year,     /network/figures",
    "chamber,  /network/figures?year=2020&chamber=Prato!"
  })
  void what_cannot_be_read_in_a_query_is_named(String parameter, String path) {
    var request = new Request("GET", "/api/v1" + path, Optional.empty(), JSON);

    var answer = request.by(TestPerson.EVERYWHERE.token());

    assertThat(answer.status()).as("%s: %s", request, answer).isEqualTo(400);
    assertProblem(answer);
    assertThat(answer.text()).contains("Il parametro «" + parameter + "» è ");
  }

  @Test
  void a_method_that_is_not_there_is_not_allowed() {
    for (String method : List.of("PUT", "PATCH", "DELETE", "FRUGA")) {
      assertRefused(
          405, new Request(method, CHAMBER + "/people", Optional.empty(), Map.of("Accept", JSON)));
    }
    var head = new Request("HEAD", CHAMBER + "/people", Optional.empty(), JSON);
    assertThat(head.by(administrator).status()).isEqualTo(200);
    var options = new Request("OPTIONS", CHAMBER + "/people", Optional.empty(), JSON);
    assertThat(options.by(administrator).status()).isIn(200, 204);
    assertThat(options.by(TestPerson.STRANGER.token()).status()).isEqualTo(404);
  }

  private static Request posting(String type, String body) {
    return new Request(
        "POST", CHAMBER + "/people", Optional.of(new Operation.Body(type, body)), JSON);
  }

  private static Request getting(String path) {
    return new Request("GET", CHAMBER + path, Optional.empty(), JSON);
  }

  private static void assertRefused(int status, Request request) {
    var answer = request.by(administrator);
    assertThat(answer.status()).as("%s: %s", request, answer).isEqualTo(status);
    assertProblem(answer);
  }

  private static void assertProblem(Answer answer) {
    assertThat(answer.headers().get("content-type")).containsExactly(Problem.MEDIA_TYPE);
    assertThat(answer.text()).contains("\"type\":\"urn:pira:problem:", "\"detail\":");
  }
}
