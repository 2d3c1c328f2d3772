package it.camcom.pira.platform.rights;

import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.platform.support.ChamberRows;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What belongs to another chamber answers, to the byte, like what does not exist: every operation
 * that the description has, asked by everyone, with every kind of identifier.
 */
class IsolationIT {

  private static Identifiers own;
  private static Identifiers foreign;
  private static Map<String, String> before;

  @BeforeAll
  static void two_chambers_have_work_of_their_own() {
    own = ROCCAMARE.identifiers().with(PathParameter.YEAR, String.valueOf(ROCCAMARE.year()));
    foreign = VALPIANA.identifiers().with(PathParameter.YEAR, String.valueOf(VALPIANA.year()));
    before = ChamberRows.of(VALPIANA);
  }

  @AfterAll
  static void nothing_of_the_other_chamber_was_changed() {
    assertThat(ChamberRows.of(VALPIANA)).isEqualTo(before);
  }

  /** Whatever of it is named below: it, one's own, what does not exist, what cannot be. */
  @Test
  void a_foreign_chamber_answers_like_one_that_does_not_exist() {
    int asked = 0;
    for (Operation operation : Operation.ofChambers()) {
      for (TestPerson person : TestPerson.everyone(ROCCAMARE)) {
        for (Identifiers below :
            List.of(foreign, own, Identifiers.ABSENT, malformed(operation, "x"))) {
          asked +=
              assertAlike(
                  operation,
                  person,
                  below.with(PathParameter.CHAMBER, VALPIANA.id()),
                  below.with(PathParameter.CHAMBER, Identifiers.ABSENT),
                  person.isNobody() ? 401 : 404);
        }
      }
    }
    report("requests for a foreign chamber", asked, 300);
  }

  @Test
  void what_is_foreign_is_not_found_in_ones_own_chamber() {
    int asked = 0;
    for (Operation operation : Operation.ofChambers()) {
      for (PathParameter kind :
          operation.kinds().stream().filter(PathParameter::isOfAChamber).toList()) {
        for (TestPerson person : TestPerson.of(ROCCAMARE)) {
          asked +=
              assertAlike(
                  operation,
                  person,
                  own.with(kind, foreign),
                  own.with(kind, Identifiers.ABSENT),
                  person.has(operation.right().orElseThrow()) ? 404 : 403);
        }
      }
    }
    report("foreign identifiers in one's own chamber", asked, 50);
  }

  @Test
  void a_foreign_identifier_outside_of_chambers_is_nothing_either() {
    int asked = 0;
    for (Operation operation : Operation.all()) {
      if (operation.isOfChamber() || operation.isInPerson() || operation.kinds().isEmpty()) {
        continue;
      }
      for (TestPerson person : TestPerson.everyone(ROCCAMARE)) {
        if (operation.right().filter(person::has).isEmpty()) {
          asked +=
              assertAlike(
                  operation, person, foreign, Identifiers.ABSENT, person.isNobody() ? 401 : 404);
        }
      }
    }
    report("foreign identifiers outside of chambers", asked, 20);
  }

  @Test
  void a_malformed_identifier_is_refused_and_tells_nothing() {
    int asked = 0;
    for (Operation operation : Operation.all()) {
      for (PathParameter kind : operation.kinds()) {
        for (TestPerson person : withTheRightAndWithout(operation)) {
          for (String text : Identifiers.MALFORMED) {
            var request = operation.requests(own.with(kind, text)).get(0);
            var answer = request.by(person.token());
            assertThat(answer.status()).as("%s by %s", request, person).isBetween(400, 499);
            assertThat(answer.text())
                .as("%s by %s", request, person)
                .doesNotContainIgnoringCase(VALPIANA.word());
            asked++;
          }
        }
      }
    }
    report("malformed identifiers", asked, 500);
  }

  /** Returns one member with the right and one without, where there are such members. */
  private static List<TestPerson> withTheRightAndWithout(Operation operation) {
    return TestPerson.of(ROCCAMARE).stream()
        .collect(groupingBy(person -> operation.right().filter(person::has).isPresent()))
        .values()
        .stream()
        .map(alike -> alike.get(0))
        .toList();
  }

  private static Identifiers malformed(Operation operation, String text) {
    var all = Identifiers.ABSENT;
    for (PathParameter kind : operation.kinds()) {
      all = all.with(kind, text);
    }
    return all;
  }

  private static int assertAlike(
      Operation operation, TestPerson person, Identifiers foreign, Identifiers absent, int status) {
    var foreignRequests = operation.requests(foreign);
    var absentRequests = operation.requests(absent);
    for (int i = 0; i < foreignRequests.size(); i++) {
      Optional<String> token = person.token();
      var answer = foreignRequests.get(i).by(token);
      assertThat(answer.whole())
          .as("%s by %s", foreignRequests.get(i), person)
          .isEqualTo(absentRequests.get(i).by(token).whole());
      assertThat(answer.status()).as("%s by %s", foreignRequests.get(i), person).isEqualTo(status);
    }
    return foreignRequests.size();
  }

  private static void report(String what, int asked, int least) {
    System.out.printf("IsolationIT: %d %s%n", asked, what);
    assertThat(asked).as(what).isGreaterThan(least);
  }
}
