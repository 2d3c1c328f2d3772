package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.ValueKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
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
 * @param shown as a person reads it, which may hide a difference in markup or digits
 * @param detailed the same with all digits
 */
record FieldValue(String exact, Side shown, Side detailed) {

  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
  private static final Map<String, String> ENUMS =
      Map.of(
          "kind", "ValueKind",
          "type", "IndicatorType",
          "direction", "Direction",
          "accrual", "Accrual",
          "accumulation", "Accumulation");

  private static final Set<String> DAYS = Set.of("asOf", "on");
  private static final Set<String> YEARS = Set.of("years");
  private static final String EURO = "euro";

  /** Refers to an indicator by its id. */
  private static final String REFERENCE = "indicator";

  /**
   * Returns the values of an object's fields by path, without the named fields.
   *
   * @param names of indicators, by id
   */
  static SortedMap<String, FieldValue> of(
      JsonObject object, Set<String> without, Map<String, String> names) {
    var reading = new Reading(names);
    var measure = ShownValue.measure(object, Measure.ofKind(ValueKind.NUMBER));
    object.forEach(
        (name, value) -> {
          if (!without.contains(name)) {
            reading.add(name, name, value, measure);
          }
        });
    return reading.fields;
  }

  /** Reads the fields of one element. */
  private record Reading(Map<String, String> names, SortedMap<String, FieldValue> fields) {

    private Reading(Map<String, String> names) {
      this(names, new TreeMap<>());
    }

    private void add(String path, String name, JsonValue value, Measure outer) {
      if (value instanceof JsonObject object && ShownValue.of(object).isEmpty()) {
        var measure = ShownValue.measure(object, outer);
        object.forEach(
            (member, inner) -> {
              if (!member.equals("id")) {
                add(path + "/" + member, member, inner, measure);
              }
            });
      } else if (value instanceof JsonArray items && hasObjects(items)) {
        for (int i = 0; i < items.size(); i++) {
          var item = items.getJsonObject(i);
          var place = item.containsKey("year") ? item.getInt("year") : i + 1;
          add(path + "/" + place, name, item, outer);
        }
      } else if (!(value instanceof JsonArray items && items.isEmpty())) {
        fields.put(path, value(name, value, outer));
      }
    }

    private FieldValue value(String name, JsonValue value, Measure measure) {
      if (value instanceof JsonObject object) {
        var shown = ShownValue.of(object).orElseThrow();
        return new FieldValue(
            value.toString(), shown.side(object, measure), shown.detailed(object, measure));
      }
      var side = side(name, value);
      return new FieldValue(value.toString(), side, side);
    }

    private Side side(String name, JsonValue value) {
      if (DAYS.contains(name) && value instanceof JsonString text) {
        var day = LocalDate.parse(text.getString());
        return new Side(Terms.shortDate(day), day.toString());
      }
      return Side.of(words(name, value));
    }

    private String words(String name, JsonValue value) {
      if (value instanceof JsonArray items) {
        return items.stream().map(item -> words(name, item)).collect(Collectors.joining("; "));
      }
      if (value instanceof JsonNumber number) {
        return number(name, number);
      }
      if (value instanceof JsonString text) {
        return name.equals(REFERENCE)
            ? names.getOrDefault(text.getString(), "")
            : text(name, text.getString());
      }
      return Terms.answer(value == JsonValue.TRUE);
    }
  }

  private static boolean hasObjects(JsonArray items) {
    return !items.isEmpty() && items.get(0) instanceof JsonObject;
  }

  private static String number(String name, JsonNumber number) {
    if (YEARS.contains(name)) {
      return number.toString();
    }
    return name.equals(EURO)
        ? ItalianNumbers.euro(number.bigDecimalValue())
        : ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number.bigDecimalValue());
  }

  private static String text(String name, String text) {
    var term = Terms.stored(ENUMS.getOrDefault(name, ""), text);
    return MARKUP.matcher(term).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
