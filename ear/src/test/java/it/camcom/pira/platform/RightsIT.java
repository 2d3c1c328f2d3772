package it.camcom.pira.platform;

import static it.camcom.pira.platform.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.Right;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation that the description has by everyone that there can be, cell by cell. */
class RightsIT {

  private static final List<Person> EVERYONE = Person.everyone(ROCCAMARE, VALPIANA);

  private static Identifiers own;
  private static List<Operation> operations;

  @BeforeAll
  static void a_chamber_has_work_to_guard() {
    own = ROCCAMARE.identifiers();
    VALPIANA.identifiers();
    operations = Operation.all();
  }

  @Test
  void every_operation_says_which_right_it_needs() {
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
    int cells = 0;
    for (Operation operation : Operation.ofChambers()) {
      var right = operation.right().orElseThrow();
      for (Person person : EVERYONE) {
        if (person.belongsTo(ROCCAMARE) && !person.has(right)) {
          for (Request request : operation.requests(own)) {
            var answer = request.by(person.token());
            assertThat(answer.status()).as("%s by %s: %s", request, person, answer).isEqualTo(403);
            assertThat(answer.isProblem("not-permitted")).as("%s", answer).isTrue();
            cells++;
          }
        }
      }
    }
    assertThat(ChamberRows.of(ROCCAMARE)).isEqualTo(before);
    report("refused by role", cells, 40);
  }

  @Test
  void a_member_without_the_right_is_refused_before_what_was_sent_is_read() {
    int cells = 0;
    for (Operation operation : Operation.ofChambers()) {
      var right = operation.right().orElseThrow();
      for (Person person : EVERYONE) {
        if (person.belongsTo(ROCCAMARE) && !person.has(right)) {
          for (Request request : operation.requests(own)) {
            var broken = request.body().map(body -> new Operation.Body(body.type(), "{\"x\":"));
            var answer =
                new Request(request.method(), request.path(), broken, request.headers())
                    .by(person.token());
            assertThat(answer.isProblem("not-permitted"))
                .as("%s by %s: %s", request, person, answer)
                .isTrue();
            cells += broken.isPresent() ? 1 : 0;
          }
        }
      }
    }
    report("refused unread", cells, 40);
  }

  @Test
  void a_stranger_finds_nothing_and_changes_nothing() {
    var before = ChamberRows.of(ROCCAMARE);
    int cells = 0;
    for (Operation operation : Operation.ofChambers()) {
      var absent = operation.requests(own.with(Kind.CHAMBER, Identifiers.ABSENT));
      var present = operation.requests(own);
      for (Person person : EVERYONE) {
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
      for (Person person : EVERYONE) {
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
      for (Person person : EVERYONE) {
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

  private static boolean mayAsk(Operation operation, Person person) {
    Optional<Right> right = operation.right();
    if (right.isEmpty()) {
      return operation.isOpen() || (!person.isNobody() && !operation.isInPerson());
    }
    return person.has(right.get()) && (!operation.isOfChamber() || person.belongsTo(ROCCAMARE));
  }

  /** What is changed with the right to do so is nobody's: other tests need what is there. */
  private static Identifiers madeUp() {
    return Identifiers.ABSENT.with(Kind.CHAMBER, ROCCAMARE.id());
  }

  private static void report(String what, int cells, int least) {
    System.out.printf("RightsIT: %d cells, %s%n", cells, what);
    assertThat(cells).as(what).isGreaterThan(least);
  }
}
