package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.ValueKind;
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
 * The value of a field in a form.
 *
 * @param exact the complete value, used for comparison
 * @param readable as a person reads it, which may hide a difference in markup or digits
 */
record FieldValue(String exact, String readable) {

  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
  private static final Map<String, String> ENUMS =
      Map.of(
          "kind", "ValueKind",
          "type", "IndicatorType",
          "direction", "Direction",
          "accrual", "Accrual",
          "accumulation", "Accumulation");

  /** Returns the values of an object's fields by path, without the named fields. */
  static SortedMap<String, FieldValue> of(JsonObject object, Set<String> without) {
    var fields = new TreeMap<String, FieldValue>();
    var measure = ShownValue.measure(object, Measure.ofKind(ValueKind.NUMBER));
    object.forEach(
        (name, value) -> {
          if (!without.contains(name)) {
            add(fields, name, name, value, measure);
          }
        });
    return fields;
  }

  private static void add(
      Map<String, FieldValue> fields, String path, String name, JsonValue value, Measure outer) {
    if (value instanceof JsonObject object && ShownValue.of(object).isEmpty()) {
      var measure = ShownValue.measure(object, outer);
      object.forEach(
          (member, inner) -> {
            if (!member.equals("id")) {
              add(fields, path + "/" + member, member, inner, measure);
            }
          });
    } else if (value instanceof JsonArray items && hasObjects(items)) {
      for (int i = 0; i < items.size(); i++) {
        var item = items.getJsonObject(i);
        var place = item.containsKey("year") ? item.getInt("year") : i + 1;
        add(fields, path + "/" + place, name, item, outer);
      }
    } else if (!(value instanceof JsonArray items && items.isEmpty())) {
      fields.put(path, new FieldValue(value.toString(), readable(name, value, outer)));
    }
  }

  private static boolean hasObjects(JsonArray items) {
    return !items.isEmpty() && items.get(0) instanceof JsonObject;
  }

  private static String readable(String name, JsonValue value, Measure measure) {
    if (value instanceof JsonObject object) {
      return ShownValue.of(object).orElseThrow().words(object, measure);
    }
    if (value instanceof JsonArray items) {
      return items.stream()
          .map(item -> readable(name, item, measure))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof JsonNumber number) {
      return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number.bigDecimalValue());
    }
    if (value instanceof JsonString text) {
      var term = Terms.stored(ENUMS.getOrDefault(name, ""), text.getString());
      return MARKUP.matcher(term).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
    return Terms.answer(value == JsonValue.TRUE);
  }
}
