package it.camcom.pira.platform.fuzzing;

import static it.camcom.pira.platform.support.Description.list;
import static it.camcom.pira.platform.support.Description.map;

import it.camcom.pira.platform.support.SchemaExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field of a body as the description shows it.
 *
 * @param schema of the record that has it
 * @param path from the body to the field; {@code [0]} stands for the first of a list
 * @param facts what the description says of the field
 */
record DescribedField(String schema, List<String> path, Map<String, Object> facts) {

  private static final String REFERENCE = "#/components/schemas/";
  private static final String FIRST = "[0]";

  /** A year of the plan that the fields are sent to. */
  private static final String KEY = "2020";

  /** Every field of a body, those of nested records and lists too; none that is only read. */
  static List<DescribedField> of(Map<String, Object> body, Map<String, Object> schemas) {
    var fields = new ArrayList<DescribedField>();
    collect(body, "", List.of(), schemas, fields);
    return fields;
  }

  private static void collect(
      Map<String, Object> facts,
      String schema,
      List<String> path,
      Map<String, Object> schemas,
      List<DescribedField> into) {
    var reference = facts.get("$ref");
    if (reference != null) {
      var name = String.valueOf(reference).substring(REFERENCE.length());
      var referred = new HashMap<>(map(schemas.get(name)));
      if (referred.containsKey("properties")) {
        collect(referred, name, path, schemas, into);
      } else {
        into.add(new DescribedField(schema, path, referred));
      }
      return;
    }
    var properties = map(facts.get("properties"));
    if (!path.isEmpty() && properties.isEmpty()) {
      into.add(new DescribedField(schema, path, facts));
    }
    properties.forEach(
        (name, property) -> {
          if (!Boolean.TRUE.equals(map(property).get("readOnly"))) {
            collect(map(property), schema, with(path, name), schemas, into);
          }
        });
    nested(facts.get("items"), FIRST, schema, path, schemas, into);
    nested(facts.get("additionalProperties"), KEY, schema, path, schemas, into);
  }

  /** Collects the fields of records inside a list or a map. */
  private static void nested(
      Object held,
      String name,
      String schema,
      List<String> path,
      Map<String, Object> schemas,
      List<DescribedField> into) {
    if (held instanceof Map<?, ?> && map(held).containsKey("$ref")) {
      var inside = new ArrayList<DescribedField>();
      collect(map(held), schema, with(path, name), schemas, inside);
      inside.stream().filter(one -> one.path.size() > path.size() + 1).forEach(into::add);
    }
  }

  private static List<String> with(List<String> path, String name) {
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }

  /** The name that faults use. */
  String name() {
    return String.join(".", path).replace("." + FIRST, FIRST);
  }

  String lastName() {
    return path.get(path.size() - 1);
  }

  /** A body with the field and others of the same record. */
  String body(Object value, Map<String, Object> beside) {
    var record = new HashMap<>(beside);
    record.put(lastName(), value);
    Object whole = record;
    for (int i = path.size() - 2; i >= 0; i--) {
      whole = path.get(i).equals(FIRST) ? List.of(whole) : Map.of(path.get(i), whole);
    }
    return SchemaExample.written(whole);
  }

  /** Whether the description bounds what the field can hold. */
  boolean isBounded() {
    return isBounded(facts) && isHeldBounded("items") && isHeldBounded("additionalProperties");
  }

  /** What a list or a map holds; the fields of records are looked at by themselves. */
  private boolean isHeldBounded(String name) {
    var held = map(facts.get(name));
    return held.isEmpty() || held.containsKey("$ref") || isBounded(held);
  }

  private static boolean isBounded(Map<String, Object> facts) {
    var type = String.valueOf(facts.get("type"));
    return facts.containsKey("enum")
        || facts.containsKey("pattern")
        || (facts.containsKey("format") && type.equals("string"))
        || facts.containsKey("maxLength")
        || (hasLeast(facts) && facts.containsKey("maximum"))
        || facts.containsKey("maxItems")
        || facts.containsKey("maxProperties")
        || type.equals("boolean");
  }

  private static boolean hasLeast(Map<String, Object> facts) {
    return facts.containsKey("minimum") || facts.containsKey("exclusiveMinimum");
  }

  List<?> constants() {
    return list(facts.get("enum"));
  }

  @Override
  public String toString() {
    return schema + ": " + name();
  }
}
