package it.camcom.pira.platform.rights;

import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.ChamberPeople;
import it.camcom.pira.platform.support.ChamberRows;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
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
    for (TestPerson person : owners()) {
      var token = Optional.of(issued(person, true, Optional.empty()));
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
  void no_token_does_what_is_for_the_person_alone() {
    int refused = 0;
    for (TestPerson person : owners()) {
      for (Operation operation : Operation.all()) {
        if (operation.isInPerson()) {
          for (Request request : operation.requests(own)) {
            var answer = request.by(person.token());
            assertThat(answer.status()).as("%s by %s: %s", request, person, answer).isEqualTo(403);
            refused++;
          }
        }
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  @Test
  void a_token_for_one_chamber_opens_no_other_and_not_the_network() {
    ChamberPeople.addEverywhere(TestPerson.EVERYWHERE);
    var before = ChamberRows.of(VALPIANA);
    var token = Optional.of(issued(TestPerson.EVERYWHERE, false, Optional.of("roccamare")));
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

  private static List<TestPerson> owners() {
    return TestPerson.everyone(ROCCAMARE).stream()
        .filter(person -> person.role().isPresent())
        .toList();
  }

  private static List<Operation> operationsOf(TestPerson person) {
    return Operation.all().stream()
        .filter(operation -> operation.right().filter(person::has).isPresent())
        .toList();
  }

  /** Issues a token as the person would, who has no password in these tests. */
  private static String issued(TestPerson person, boolean readOnly, Optional<String> chamber) {
    var secret = "pira_" + UUID.randomUUID();
    Query.run(
        RunningPlatform.database().superuser(),
        """
        select pira.record_scope('', md5('%1$s')::uuid::text);
        insert into pira.access_token
          (id, account_id, name, token_sha256, read_only, only_chamber, issued_at, expires_at)
        values (gen_random_uuid(), md5('%1$s')::uuid, 'prova', encode(sha256('%2$s'::bytea), 'hex'), %3$s, %4$s,
          now(), now() + interval '1 day')
        """
            .formatted(
                person.username(),
                secret,
                readOnly,
                chamber.map(id -> "'" + id + "'").orElse("null")));
    return secret;
  }

  private static Map<String, String> withoutTokens(Map<String, String> rows) {
    var rest = new TreeMap<>(rows);
    rest.remove("access_token");
    return rest;
  }
}
