package it.camcom.pira.web.audit;

import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What storage keeps in a field, as people read it. */
final class StoredText {

  private static final int MAX_TEXT = 300;
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\[\\], ]+");

  /** Columns of numbers, of days and of yes or no; what is written as text is shown as written. */
  private static final Set<String> NUMBERS =
      Set.of(
          "budget",
          "number",
          "performance",
          "printed_half_unit",
          "printed_performance",
          "quantities",
          "stated_number",
          "stated_whole",
          "target_number",
          "target_whole",
          "threshold_partly",
          "threshold_reached",
          "up_to",
          "weight",
          "whole");

  private static final Set<String> DAYS =
      Set.of(
          "act_date",
          "as_of",
          "ceased_on",
          "due_on",
          "published_on",
          "reminder_day",
          "suppressed_on",
          "transmitted_on",
          "valid_from",
          "valid_until");

  private static final Set<String> ANSWERS =
      Set.of(
          "enabled",
          "must_change",
          "read_only",
          "show_pro_rata",
          "stated_yes",
          "target_yes",
          "yes");

  /** The terms that the constants of a column are named by. */
  private static final Map<String, String> CONSTANTS =
      Map.of(
          "role", "Role",
          "type", "IndicatorType",
          "kind", "ValueKind",
          "direction", "Direction",
          "comparison", "Comparison",
          "accrual", "Accrual",
          "accumulation", "Accumulation",
          "financial_group", "FinancialGroup",
          "state", "DocumentState");

  private StoredText() {}

  static String of(String table, String column, String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    if (CONSTANTS.containsKey(column)) {
      return Terms.stored(constants(table, column), stored);
    }
    if (stored.equals("[]")) {
      return "—";
    }
    if (ANSWERS.contains(column)) {
      return Boolean.parseBoolean(stored) ? "sì" : "no";
    }
    if (DAYS.contains(column)) {
      return Terms.shortDate(LocalDate.parse(stored));
    }
    return NUMBERS.contains(column) ? numbers(stored) : shortened(stored);
  }

  /** One number, or several in brackets. */
  private static String numbers(String stored) {
    return BETWEEN_NUMBERS
        .splitAsStream(stored)
        .filter(one -> !one.isEmpty())
        .map(BigDecimal::new)
        .map(one -> ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, one))
        .collect(joining("; "));
  }

  private static String constants(String table, String column) {
    return table.equals("document") && column.equals("kind")
        ? "DocumentKind"
        : CONSTANTS.get(column);
  }

  /** The beginning of a field's text: a section of a plan would fill the page. */
  private static String shortened(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
  }
}
