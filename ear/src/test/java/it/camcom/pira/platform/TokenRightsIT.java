package it.camcom.pira.platform;

import static it.camcom.pira.platform.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token can be for less than its owner may do. */
class TokenRightsIT {

  private static Identifiers own;

  @BeforeAll
  static void a_chamber_has_work_to_guard() {
    own = ROCCAMARE.identifiers();
    VALPIANA.identifiers();
  }

  @Test
  void a_token_for_reading_changes_nothing() {
    var before = ChamberRows.of(ROCCAMARE);
    int refused = 0;
    for (Person person : owners()) {
      var token = Optional.of(issued(person, "\"readOnly\":true"));
      for (Operation operation : operationsOf(person)) {
        for (Request request : operation.requests(own)) {
          var answer = request.by(token);
          assertThat(answer.status() == 403)
              .as("%s by %s: %s", request, person, answer)
              .isEqualTo(!operation.right().orElseThrow().isReading());
          refused += answer.status() == 403 ? 1 : 0;
        }
      }
    }
    System.out.printf("TokenRightsIT: %d changes refused to tokens for reading%n", refused);
    assertThat(refused).isGreaterThan(15);
    assertThat(withoutTokens(ChamberRows.of(ROCCAMARE))).isEqualTo(withoutTokens(before));
  }

  @Test
  void a_token_makes_no_token_that_may_do_more() {
    var officer = Person.of(ROCCAMARE).get(1);

    for (String kind : List.of("\"readOnly\":true", "\"chamber\":\"roccamare\"")) {
      assertThat(issuing("\"days\":1").by(Optional.of(issued(officer, kind))).status())
          .isEqualTo(403);
    }
  }

  @Test
  void a_token_for_one_chamber_opens_no_other_and_not_the_network() {
    ChamberPeople.addEverywhere(Person.EVERYWHERE);
    var before = ChamberRows.of(VALPIANA);
    var token = Optional.of(issued(Person.EVERYWHERE, "\"chamber\":\"roccamare\""));
    int closed = 0;
    for (Operation operation : Operation.all()) {
      if (operation.right().isPresent()) {
        for (Request request : operation.requests(VALPIANA.identifiers())) {
          var answer = request.by(token);
          assertThat(answer.status()).as("%s: %s", request, answer).isEqualTo(404);
          closed++;
        }
        var readable = operation.requests(own).get(0);
        if (operation.isOfChamber() && !operation.changes()) {
          assertThat(readable.by(token).status()).as("%s", readable).isEqualTo(200);
        }
      }
    }
    System.out.printf("TokenRightsIT: %d requests closed to a token for one chamber%n", closed);
    assertThat(closed).isGreaterThan(20);
    assertThat(ChamberRows.of(VALPIANA)).isEqualTo(before);
  }

  private static List<Person> owners() {
    return Person.everyone(ROCCAMARE).stream().filter(person -> person.role().isPresent()).toList();
  }

  private static List<Operation> operationsOf(Person person) {
    return Operation.all().stream()
        .filter(operation -> operation.right().filter(person::has).isPresent())
        .toList();
  }

  private static String issued(Person person, String kind) {
    var answer = issuing("\"days\":1," + kind).by(person.token());
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return JsonPath.from(answer.text()).getString("secret");
  }

  private static Request issuing(String members) {
    var body = new Operation.Body("application/json", "{\"name\":\"prova\"," + members + "}");
    return new Request("POST", "/api/v1/me/tokens", Optional.of(body), "application/json");
  }

  private static Map<String, String> withoutTokens(Map<String, String> rows) {
    var rest = new TreeMap<>(rows);
    rest.remove("access_token");
    return rest;
  }
}
