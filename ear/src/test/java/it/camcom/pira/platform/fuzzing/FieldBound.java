package it.camcom.pira.platform.fuzzing;

import static it.camcom.pira.platform.support.Description.list;
import static it.camcom.pira.platform.support.Description.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A bound of a field.
 *
 * @param fits what can just be sent; empty where it depends on what else there is
 * @param beyond what cannot be sent any more
 */
record FieldBound(Optional<Object> fits, Object beyond) {

  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "calculation", "q1", "address", "https://camera.example/", "email", "x".repeat(64) + "@");

  private static final Set<String> RICH_TEXTS = Set.of("body", "conditions", "description");

  private static final String NONE = "?";

  /** A key of a map. */
  private static final String YEAR = "2020";

  /** The bounds that the description states. */
  static List<FieldBound> of(DescribedField field) {
    var facts = field.facts();
    var bounds = new ArrayList<FieldBound>();
    if (!field.constants().isEmpty()) {
      bounds.add(new FieldBound(Optional.of(field.constants().get(0)), NONE));
    } else if (facts.containsKey("pattern")) {
      bounds.add(
          new FieldBound(list(facts.get("examples")).stream().findFirst().map(x -> x), NONE));
    } else if (facts.containsKey("format") && "string".equals(facts.get("type"))) {
      bounds.add(new FieldBound(Optional.empty(), NONE));
    } else if ("boolean".equals(facts.get("type"))) {
      bounds.add(new FieldBound(Optional.of(true), NONE));
    }
    number(facts, "maxLength").ifPresent(most -> bounds.add(ofText(field, most.intValue())));
    number(facts, "maximum").ifPresent(most -> bounds.add(ofNumber(most, BigDecimal.ONE)));
    number(facts, "minimum")
        .ifPresent(least -> bounds.add(ofNumber(least, BigDecimal.ONE.negate())));
    number(facts, "exclusiveMinimum")
        .ifPresent(
            least ->
                bounds.add(new FieldBound(Optional.empty(), new Literal(least.toPlainString()))));
    number(map(facts.get("items")), "maxLength")
        .ifPresent(
            most ->
                bounds.add(
                    new FieldBound(Optional.empty(), List.of("x".repeat(most.intValue() + 1)))));
    number(map(facts.get("additionalProperties")), "maxLength")
        .ifPresent(
            most ->
                bounds.add(
                    new FieldBound(
                        Optional.empty(), Map.of(YEAR, "x".repeat(most.intValue() + 1)))));
    number(map(facts.get("items")), "maximum")
        .ifPresent(
            most ->
                bounds.add(
                    new FieldBound(
                        Optional.empty(),
                        List.of(new Literal(most.add(BigDecimal.ONE).toPlainString())))));
    number(facts, "maxItems").ifPresent(most -> bounds.add(ofList(facts, most.intValue())));
    number(facts, "maxProperties").ifPresent(most -> bounds.add(ofMap(facts, most.intValue())));
    return bounds;
  }

  private static Optional<BigDecimal> number(Map<String, Object> facts, String name) {
    return Optional.ofNullable(facts.get(name)).map(String::valueOf).map(BigDecimal::new);
  }

  private static FieldBound ofNumber(BigDecimal bound, BigDecimal step) {
    return new FieldBound(
        Optional.of(bound.toPlainString()).map(Literal::new),
        new Literal(bound.add(step).toPlainString()));
  }

  private static FieldBound ofText(DescribedField field, int most) {
    return new FieldBound(Optional.of(text(field, most)), text(field, most + 1));
  }

  /**
   * A calculation may have spaces at its end, rich text is bounded as it is kept, in a paragraph,
   * an address begins as one, and a name differs from those sent before; every other text may be
   * anything.
   */
  private static String text(DescribedField field, int length) {
    if (RICH_TEXTS.contains(field.lastName())) {
      return "<p>" + "x".repeat(length - "<p></p>".length()) + "</p>";
    }
    var begin =
        field.lastName().equals("name")
            ? UUID.randomUUID().toString()
            : BEGINNINGS.getOrDefault(field.lastName(), "");
    var filler = field.lastName().equals("calculation") ? " " : "x";
    return begin + filler.repeat(length - begin.length());
  }

  private static FieldBound ofList(Map<String, Object> facts, int most) {
    var held = map(facts.get("items"));
    return new FieldBound(Optional.of(items(held, most)), items(held, most + 1));
  }

  private static List<Object> items(Map<String, Object> held, int number) {
    return IntStream.range(0, number).mapToObj(i -> item(held, i)).toList();
  }

  private static Object item(Map<String, Object> held, int i) {
    return switch (String.valueOf(held.get("type"))) {
      case "string" ->
          "uuid".equals(held.get("format")) ? UUID.randomUUID().toString() : "Voce " + i;
      case "integer", "number" -> 2000 + i;
      default -> Map.of();
    };
  }

  private static FieldBound ofMap(Map<String, Object> facts, int most) {
    var held = map(facts.get("additionalProperties"));
    return new FieldBound(Optional.of(members(held, most)), members(held, most + 1));
  }

  private static Map<String, Object> members(Map<String, Object> held, int number) {
    var members = new HashMap<String, Object>();
    IntStream.range(2000, 2000 + number)
        .forEach(key -> members.put(String.valueOf(key), item(held, key)));
    return members;
  }

  /** A number as it is written, whatever its size. */
  private record Literal(String digits) {

    @Override
    public String toString() {
      return digits;
    }
  }
}
