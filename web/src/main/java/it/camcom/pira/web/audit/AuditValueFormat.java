package it.camcom.pira.web.audit;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Formats stored field values for people. */
final class AuditValueFormat {

  private static final int MAX_TEXT = 300;

  /** Columns of numbers, of lists, of days and of yes or no; text columns are shown as written. */
  private static final Set<String> NUMBERS =
      Set.of(
          "budget",
          "performance",
          "printed_half_unit",
          "printed_performance",
          "stated_number",
          "stated_total",
          "target_number",
          "target_total",
          "threshold_partly",
          "threshold_reached",
          "upper_bound",
          "value_number",
          "value_total",
          "weight");

  private static final Set<String> LISTS =
      Set.of(
          "marked_years",
          "marks",
          "phase_years",
          "quantities",
          "quantity_names",
          "quantity_values",
          "scale_levels");

  private static final Set<String> DAYS =
      Set.of(
          "act_date",
          "as_of",
          "ceased_on",
          "due_on",
          "from_day",
          "measured_on",
          "published_on",
          "reminder_day",
          "stated_day",
          "suppressed_on",
          "target_day",
          "transmitted_on",
          "valid_from",
          "valid_until",
          "value_day");

  private static final Set<String> ANSWERS =
      Set.of(
          "enabled",
          "hide_method",
          "must_change",
          "of_network",
          "read_only",
          "show_last_values",
          "show_notes",
          "show_pro_rata",
          "stated_yes_no",
          "target_yes_no",
          "value_yes_no");

  /** The terms for the constants of a column. */
  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          entry("role", "Role"),
          entry("indicator_type", "IndicatorType"),
          entry("value_kind", "ValueKind"),
          entry("kind", "DocumentKind"),
          entry("direction", "Direction"),
          entry("comparison", "Comparison"),
          entry("accrual", "Accrual"),
          entry("accumulation", "Accumulation"),
          entry("financial_group", "FinancialGroup"),
          entry("state", "DocumentState"),
          entry("clause", "Clause"),
          entry("no_value", "NoValue"));

  private AuditValueFormat() {}

  /** Shows a value that does not fit its column as stored: the register must stay readable. */
  static String of(String column, String stored) {
    try {
      return stored.isEmpty() ? "" : read(column, stored);
    } catch (DateTimeException | NumberFormatException | JsonException e) {
      return shortened(stored);
    }
  }

  private static String read(String column, String stored) {
    if (CONSTANTS.containsKey(column)) {
      return Terms.stored(CONSTANTS.get(column), stored);
    }
    if (LISTS.contains(column)) {
      return list(stored);
    }
    if (ANSWERS.contains(column)) {
      return Terms.answer(Boolean.parseBoolean(stored));
    }
    if (DAYS.contains(column)) {
      return Terms.shortDate(LocalDate.parse(stored));
    }
    return NUMBERS.contains(column) ? number(new BigDecimal(stored)) : shortened(stored);
  }

  private static String list(String stored) {
    try (var reader = Json.createReader(new StringReader(stored))) {
      var items = reader.readArray();
      return items.isEmpty()
          ? "—"
          : shortened(items.stream().map(AuditValueFormat::item).collect(joining("; ")));
    }
  }

  /** Shows years without decimals and grouping. */
  private static String item(JsonValue item) {
    if (item instanceof JsonString text) {
      return text.getString();
    }
    return item instanceof JsonNumber number && number.bigDecimalValue().scale() != 0
        ? number(number.bigDecimalValue())
        : item.toString();
  }

  private static String number(BigDecimal number) {
    return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number);
  }

  /** Shortens the text of a field: a section of a plan would fill the page. */
  private static String shortened(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
  }
}
