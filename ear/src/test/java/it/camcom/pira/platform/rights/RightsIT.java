package it.camcom.pira.platform.rights;

import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.platform.support.ChamberRows;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.OpenedChamber;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.TestAccount;
import it.camcom.pira.platform.support.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation that the description has by everyone that there can be, cell by cell. */
class RightsIT {

  private static final List<TestPerson> EVERYONE = TestPerson.everyone(ROCCAMARE, VALPIANA);

  private static Identifiers own;
  private static List<Operation> operations;

  @BeforeAll
  static void a_chamber_has_work_to_guard() {
    own = ROCCAMARE.identifiers();
    VALPIANA.identifiers();
    operations = Operation.all();
  }

  @Test
  void every_operation_names_its_right() {
    assertThat(operations).hasSizeGreaterThan(25);
    for (Operation operation : operations) {
      assertThat(operation.right().isEmpty())
          .as("%s needs none only if it is the caller's own affair", operation)
          .isEqualTo(
              !operation.isOfChamber() && !operation.isOfNetwork() && !operation.isOfRegister());
    }
  }

  @Test
  void a_member_without_the_right_is_refused_and_changes_nothing() {
    var before = ChamberRows.of(ROCCAMARE);

    int cells = refusedByRole(Operation::requests);

    assertThat(ChamberRows.of(ROCCAMARE)).isEqualTo(before);
    report("refused by role", cells, 40);
  }

  @Test
  void a_member_without_the_right_is_refused_before_what_was_sent_is_read() {
    int cells =
        refusedByRole(
            (operation, identifiers) ->
                operation.requests(identifiers).stream().flatMap(RightsIT::broken).toList());

    report("refused unread", cells, 40);
  }

  /** Returns requests with an unreadable body; none if the request has no body. */
  private static Stream<Request> broken(Request request) {
    return request.body().stream()
        .map(body -> new Operation.Body(body.type(), "{\"x\":"))
        .map(
            body ->
                new Request(
                    request.method(), request.path(), Optional.of(body), request.headers()));
  }

  /** Counts how often a member without the right was refused for exactly that. */
  private static int refusedByRole(BiFunction<Operation, Identifiers, List<Request>> asking) {
    int cells = 0;
    for (Operation operation : Operation.ofChambers()) {
      var right = operation.right().orElseThrow();
      for (TestPerson person : EVERYONE) {
        if (person.belongsTo(ROCCAMARE) && !person.has(right)) {
          for (Request request : asking.apply(operation, own)) {
            var answer = request.by(person.token());
            assertThat(answer.status()).as("%s by %s: %s", request, person, answer).isEqualTo(403);
            assertThat(answer.isProblem("not-permitted")).as("%s", answer).isTrue();
            cells++;
          }
        }
      }
    }
    return cells;
  }

  @Test
  void what_was_answered_once_is_kept_from_who_lost_the_right() {
    var chamber = OpenedChamber.of("ripetente", "0000000701");
    var officer = chamber.member("PLANNING_OFFICER");
    var plans = "/api/v1" + chamber.at("plans");

    assertThat(opening(officer).post(plans).statusCode()).isEqualTo(201);
    assertThat(opening(officer).post(plans).statusCode()).isEqualTo(201);
    OpenedChamber.by(chamber.administrator())
        .contentType("application/json")
        .body(Map.of("roles", List.of("AUDITOR")))
        .put("/api/v1" + chamber.at("people/" + officer.username() + "/roles"))
        .then()
        .statusCode(200);

    assertThat(opening(officer).post(plans).statusCode()).isEqualTo(403);
  }

  /** The same with the same key each time. */
  private static RequestSpecification opening(TestAccount officer) {
    return OpenedChamber.by(officer)
        .contentType("application/json")
        .header("Idempotency-Key", "una-volta")
        .body(Map.of("year", 2026));
  }

  @Test
  void a_stranger_finds_nothing_and_changes_nothing() {
    var before = ChamberRows.of(ROCCAMARE);
    int cells = 0;
    for (Operation operation : Operation.ofChambers()) {
      var absent = operation.requests(own.with(PathParameter.CHAMBER, Identifiers.ABSENT));
      var present = operation.requests(own);
      for (TestPerson person : EVERYONE) {
        for (int i = 0; i < present.size() && !person.belongsTo(ROCCAMARE); i++) {
          var answer = present.get(i).by(person.token());
          assertThat(answer.status())
              .as("%s by %s", present.get(i), person)
              .isEqualTo(person.isNobody() ? 401 : operation.isInPerson() ? 403 : 404);
          assertThat(answer.whole()).isEqualTo(absent.get(i).by(person.token()).whole());
          cells++;
        }
      }
    }
    assertThat(ChamberRows.of(ROCCAMARE)).isEqualTo(before);
    report("strangers", cells, 100);
  }

  @Test
  void whoever_has_the_right_is_not_refused() {
    int cells = 0;
    for (Operation operation : operations) {
      var identifiers = operation.changes() ? madeUp() : own;
      for (TestPerson person : EVERYONE) {
        if (mayAsk(operation, person)) {
          for (Request request : operation.requests(identifiers)) {
            var answer = request.by(person.token());
            assertThat(answer.status())
                .as("%s by %s: %s", request, person, answer)
                .isNotIn(401, 403)
                .isLessThan(500);
            assertThat(operation.changes() || answer.status() == 200)
                .as("%s by %s: %s", request, person, answer)
                .isTrue();
            cells++;
          }
        }
      }
    }
    report("granted", cells, 60);
  }

  /** What only the network does is to all others not there. */
  @Test
  void the_networks_addresses_are_there_for_the_network_alone() {
    var before = ChamberRows.of(ROCCAMARE);
    int cells = 0;
    for (Operation operation : operations) {
      for (TestPerson person : EVERYONE) {
        if (!operation.isOfChamber() && !operation.isOpen() && !mayAsk(operation, person)) {
          for (Request request : operation.requests(own)) {
            var answer = request.by(person.token());
            assertThat(answer.status())
                .as("%s by %s: %s", request, person, answer)
                .isEqualTo(person.isNobody() ? 401 : operation.isInPerson() ? 403 : 404);
            cells++;
          }
        }
      }
    }
    assertThat(ChamberRows.of(ROCCAMARE)).isEqualTo(before);
    report("outside of chambers", cells, 80);
  }

  private static boolean mayAsk(Operation operation, TestPerson person) {
    Optional<Right> right = operation.right();
    if (right.isEmpty()) {
      return operation.isOpen() || (!person.isNobody() && !operation.isInPerson());
    }
    return person.has(right.get()) && (!operation.isOfChamber() || person.belongsTo(ROCCAMARE));
  }

  /** What is changed with the right to do so is nobody's: other tests need what is there. */
  private static Identifiers madeUp() {
    return Identifiers.ABSENT.with(PathParameter.CHAMBER, ROCCAMARE.id());
  }

  private static void report(String what, int cells, int least) {
    System.out.printf("RightsIT: %d cells, %s%n", cells, what);
    assertThat(cells).as(what).isGreaterThan(least);
  }
}
