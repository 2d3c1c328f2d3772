package it.camcom.pira.exchange.data;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a field of a form says.
 *
 * @param exact all of it, by which it is compared
 * @param readable as a person reads it, which may hide a difference in markup or digits
 */
record FieldText(String exact, String readable) {

  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
  private static final Map<String, String> ENUMS =
      Map.of(
          "kind", "ValueKind",
          "type", "IndicatorType",
          "direction", "Direction",
          "accrual", "Accrual",
          "accumulation", "Accumulation");

  /** Texts by the path of their field, of an object without those of the names. */
  static SortedMap<String, FieldText> of(JsonObject object, Set<String> without) {
    var fields = new TreeMap<String, FieldText>();
    object.forEach(
        (name, value) -> {
          if (!without.contains(name)) {
            add(fields, name, name, value);
          }
        });
    return fields;
  }

  private static void add(
      Map<String, FieldText> fields, String path, String name, JsonValue value) {
    if (value instanceof JsonObject object && !isShownWhole(object)) {
      object.forEach(
          (member, inner) -> {
            if (!member.equals("id")) {
              add(fields, path + "/" + member, member, inner);
            }
          });
    } else if (value instanceof JsonArray items && hasObjects(items)) {
      for (int i = 0; i < items.size(); i++) {
        var item = items.getJsonObject(i);
        var place = item.containsKey("year") ? item.getInt("year") : i + 1;
        add(fields, path + "/" + place, name, item);
      }
    } else if (!(value instanceof JsonArray items && items.isEmpty())) {
      fields.put(path, new FieldText(value.toString(), readable(name, value)));
    }
  }

  private static boolean hasObjects(JsonArray items) {
    return !items.isEmpty() && items.get(0) instanceof JsonObject;
  }

  /** A value, a target, a performance, and a phase with its marks. */
  private static boolean isShownWhole(JsonObject object) {
    return object.containsKey("text");
  }

  private static String readable(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.containsKey("marks") ? phase(object) : object.getString("text");
    }
    if (value instanceof JsonArray items) {
      return items.stream().map(item -> readable(name, item)).collect(Collectors.joining("; "));
    }
    if (value instanceof JsonNumber number) {
      return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number.bigDecimalValue());
    }
    if (value instanceof JsonString text) {
      var term = Terms.stored(ENUMS.getOrDefault(name, ""), text.getString());
      return MARKUP.matcher(term).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
    return value == JsonValue.TRUE ? "sì" : "no";
  }

  private static String phase(JsonObject phase) {
    return phase.getString("text")
        + phase.getJsonObject("marks").entrySet().stream()
            .map(mark -> " " + mark.getKey() + " " + readable("", mark.getValue()))
            .collect(Collectors.joining(",", ":", ""));
  }
}
