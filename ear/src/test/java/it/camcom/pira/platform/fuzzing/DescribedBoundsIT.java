package it.camcom.pira.platform.fuzzing;

import static it.camcom.pira.platform.support.Description.list;
import static it.camcom.pira.platform.support.Description.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.platform.support.Answer;
import it.camcom.pira.platform.support.Description;
import it.camcom.pira.platform.support.FilledChamber;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.Request;
import it.camcom.pira.platform.support.TestPerson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The platform enforces the bounds that the description gives for the fields of a body. */
class DescribedBoundsIT {

  private static final FilledChamber MONTELUPO = new FilledChamber("montelupo", "arenaria", 2033);

  /** What they hold is refused unless it names something that there is, however short. */
  private static final Set<String> NAMES =
      Set.of(
          "centre",
          "centres",
          "commonIndicator",
          "indicator",
          "into",
          "owner",
          "quantities",
          "username");

  /**
   * A draft takes none of these steps, whatever is entered; {@code StepInputTest} has the bounds.
   */
  private static final Set<String> OF_LATER_STEPS = Set.of("NewAct", "NewPublication", "NewReturn");

  /** What a field needs beside it to be looked at by itself. */
  private static final Map<String, Map<String, Object>> BESIDE =
      Map.of(
          "scale", Map.of("kind", "ORDINAL"),
          "calculation", Map.of("quantities", List.of("Eventi")),
          "whole", Map.of("number", 0),
          "upTo",
              Map.of(
                  "comparison",
                  "BETWEEN",
                  "value",
                  Map.of("number", new BigDecimal(ItalianNumbers.LEAST))));

  private static Description description;
  private static List<Operation> operations;
  private static Identifiers own;

  @BeforeAll
  static void a_chamber_has_everything_that_can_be_changed() {
    own = MONTELUPO.identifiers();
    description = Description.served();
    operations =
        description.operations().stream()
            .filter(operation -> !operation.isInPerson())
            .filter(operation -> !fields(operation).isEmpty())
            .toList();
  }

  @Test
  void every_field_of_a_body_has_its_bounds() {
    var open = new TreeSet<String>();
    int bounded = 0;
    for (Operation operation : operations) {
      for (DescribedField field : fields(operation)) {
        if (field.isBounded()) {
          bounded++;
        } else {
          open.add(field.toString());
        }
      }
    }

    System.out.printf("DescribedBoundsIT: %d fields bounded, open: %s%n", bounded, open);
    assertThat(bounded).isGreaterThan(200);
    assertThat(open).isEmpty();
  }

  @Test
  void a_field_takes_its_bound_and_not_one_more() {
    int sent = 0;
    var wrong = new ArrayList<String>();
    for (Operation operation : operations) {
      for (DescribedField field : fields(operation)) {
        for (FieldBound bound : FieldBound.of(field)) {
          wrong.addAll(wrong(operation, field, bound));
          sent++;
        }
      }
    }

    System.out.printf("DescribedBoundsIT: %d bounds sent%n", sent);
    assertThat(sent).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  /** Of a merge patch nothing is required, and it has a description of its own. */
  @Test
  void every_field_that_is_required_is_missed_by_its_name() {
    int missed = 0;
    for (Operation operation : operations) {
      var required = required(operation);
      var answer = required.isEmpty() ? null : sent(operation, "{}");
      if (answer != null && answer.status() == 422) {
        assertThat(faults(answer)).as("%s: %s", operation, answer).containsAll(required);
        missed += required.size();
      }
    }
    System.out.printf("DescribedBoundsIT: %d required fields missed%n", missed);
    assertThat(missed).isGreaterThan(25);
  }

  /** A record in a record is missed as a whole, or by its fields. */
  private static List<String> required(Operation operation) {
    return map(map(described(operation).get("requestBody")).get("content")).values().stream()
        .map(content -> String.valueOf(map(map(content).get("schema")).get("$ref")))
        .map(reference -> map(description.schemas().get(reference.replaceFirst(".*/", ""))))
        .flatMap(schema -> list(schema.get("required")).stream())
        .map(String::valueOf)
        .filter(name -> !name.equals("administrator"))
        .toList();
  }

  private static List<String> wrong(Operation operation, DescribedField field, FieldBound bound) {
    var wrong = new ArrayList<String>();
    var beside = BESIDE.getOrDefault(field.lastName(), Map.of());
    var beyond = sent(operation, field.body(bound.beyond(), beside));
    if (!OF_LATER_STEPS.contains(field.schema()) && !isRefused(beyond, field.name())) {
      wrong.add("%s %s takes one more: %s".formatted(operation, field, beyond));
    }
    if (operation.isOfChamber() && !NAMES.contains(field.lastName())) {
      bound
          .fits()
          .map(fits -> sent(operation, field.body(fits, beside)))
          .filter(answer -> isBad(answer) || faults(answer).contains(field.name()))
          .ifPresent(
              answer ->
                  wrong.add("%s %s refuses its bound: %s".formatted(operation, field, answer)));
    }
    return wrong;
  }

  private static boolean isRefused(Answer answer, String field) {
    return answer.status() == 413
        || faults(answer).stream()
            .anyMatch(
                fault ->
                    fault.equals(field)
                        || fault.startsWith(field + ".")
                        || fault.startsWith(field + "["));
  }

  private static boolean isBad(Answer answer) {
    return List.of(400, 403, 413, 415, 428).contains(answer.status()) || answer.status() >= 500;
  }

  private static List<String> faults(Answer answer) {
    return answer.status() == 422
        ? Optional.ofNullable(JsonPath.from(answer.text()).<String>getList("violations.field"))
            .orElse(List.of())
        : List.of();
  }

  @Test
  void every_field_that_is_described_is_known() {
    int known = 0;
    for (Operation operation : operations) {
      for (DescribedField field : fields(operation)) {
        var answer = sent(operation, field.body(null, Map.of()));
        assertThat(answer.text()).as("%s %s", operation, field).doesNotContain("non esiste");
        known++;
      }
    }
    assertThat(known).isGreaterThan(100);
  }

  private static List<DescribedField> fields(Operation operation) {
    return map(map(described(operation).get("requestBody")).get("content")).entrySet().stream()
        .filter(content -> content.getKey().contains("json"))
        .flatMap(
            content ->
                DescribedField.of(map(map(content.getValue()).get("schema")), description.schemas())
                    .stream())
        .toList();
  }

  private static Map<String, Object> described(Operation operation) {
    return map(
        map(description.paths().get(operation.path()))
            .get(operation.method().toLowerCase(Locale.ROOT)));
  }

  private static Answer sent(Operation operation, String content) {
    var body = new Operation.Body(operation.body().orElseThrow().type(), content);
    var request =
        new Request(
            operation.method(), operation.address(own::of), Optional.of(body), "application/json");
    return seen(operation)
        .map(tag -> request.with("If-Match", tag))
        .orElse(request)
        .by(token(operation));
  }

  /**
   * Returns the version of the object to change, or of its parent; an absence has none of a value.
   */
  private static Optional<String> seen(Operation operation) {
    var address = operation.address(own::of);
    return Stream.of(address, address.replaceFirst("/[^/]*$", ""))
        .limit(address.endsWith("/absence") ? 1 : 2)
        .map(
            one ->
                new Request("GET", one, Optional.empty(), "application/json").by(token(operation)))
        .filter(answer -> answer.headers().containsKey("etag"))
        .map(answer -> answer.headers().get("etag").get(0))
        .findFirst();
  }

  /** A contributor may come to answer for another centre than the indicator, so others go first. */
  private static Optional<String> token(Operation operation) {
    return Stream.concat(TestPerson.of(MONTELUPO).stream(), TestPerson.ofNetwork().stream())
        .filter(person -> operation.right().map(person::has).orElse(true))
        .sorted(Comparator.comparing(person -> person.role().equals(Optional.of(Role.CONTRIBUTOR))))
        .findFirst()
        .orElseThrow()
        .token();
  }
}
