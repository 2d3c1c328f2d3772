package it.camcom.pira.platform.fuzzing;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.platform.support.Answer;
import it.camcom.pira.platform.support.FilledChamber;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws attempts of people to get at a chamber that they do not belong to. The same seed and number
 * give the same attempt, whatever was drawn before.
 */
record RequestFuzzer(
    long seed,
    List<Operation> operations,
    List<TestPerson> people,
    Identifiers own,
    Identifiers foreign) {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "FRUGA");

  /** One attempt, with the number to draw it again by. */
  record Attempt(int number, TestPerson person, Request request) {

    Answer made() {
      return request.by(person.token());
    }
  }

  static RequestFuzzer against(FilledChamber victim, long seed) {
    var attackers = victim.other();
    return new RequestFuzzer(
        seed,
        Operation.all(),
        TestPerson.everyone(attackers),
        attackers.identifiers(),
        victim.identifiers());
  }

  Attempt number(int number) {
    var chance = SeededRandom.of(seed, number);
    var operation = chance.of(operations);
    var person = chance.of(people);
    var spelling = new PathVariants(chance, mayName(operation, person), foreign);
    var address = spelling.bent(operation.address(spelling::of) + query(operation, spelling));
    var method = chance.in(8) ? chance.of(METHODS) : operation.method();
    var body = operation.body().map(one -> new MalformedBody(chance, foreign).of(one));
    var request =
        new Request(
            method, address, body, chance.of(operation.requests(own)).headers().get("Accept"));
    return new Attempt(number, person, new MalformedHeaders(chance, foreign).of(request));
  }

  /** The network's administrator may change what is a chamber's; then it is no attempt. */
  private Identifiers mayName(Operation operation, TestPerson person) {
    return operation.isOfRegister() && person.role().equals(Optional.of(Role.NETWORK_ADMINISTRATOR))
        ? Identifiers.ABSENT
        : own;
  }

  private static String query(Operation operation, PathVariants spelling) {
    var given = new ArrayList<String>();
    for (Operation.Query query : operation.queries()) {
      given.add(query.name() + "=" + spelling.ofQuery(query));
    }
    return given.isEmpty() ? "" : "?" + String.join("&", given);
  }
}
