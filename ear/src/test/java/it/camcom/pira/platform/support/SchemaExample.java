package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.Description.list;
import static it.camcom.pira.platform.support.Description.map;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;

/** A body that a schema admits, made of the examples of its properties. */
public record SchemaExample(Map<String, Object> schemas) {

  private static final String REFERENCE = "#/components/schemas/";

  /**
   * As JSON; what is optional and has no example is left out.
   *
   * @throws AssertionError if no property has an example
   */
  public String of(Map<String, Object> schema) {
    return json(schema)
        .orElseThrow(
            () -> new AssertionError("a body needs examples of its properties: " + schema));
  }

  private Optional<String> json(Map<String, Object> schema) {
    var examples = list(schema.get("examples"));
    if (!examples.isEmpty()) {
      return Optional.of(written(examples.get(0)));
    }
    var referred = schema.get("$ref");
    if (referred != null) {
      return json(map(schemas.get(String.valueOf(referred).substring(REFERENCE.length()))));
    }
    var members =
        map(schema.get("properties")).entrySet().stream()
            .flatMap(
                property ->
                    json(map(property.getValue()))
                        .map(value -> written(property.getKey()) + ":" + value)
                        .stream())
            .collect(joining(","));
    return members.isEmpty() ? Optional.empty() : Optional.of("{" + members + "}");
  }

  public static String written(Object value) {
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    if (value instanceof Iterable<?>) {
      return list(value).stream().map(SchemaExample::written).collect(joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(
              member -> written(String.valueOf(member.getKey())) + ":" + written(member.getValue()))
          .collect(joining(",", "{", "}"));
    }
    return String.valueOf(value);
  }
}
