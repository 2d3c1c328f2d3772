package it.camcom.pira.web.audit;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** What storage keeps in a field, as people read it. */
final class StoredText {

  private static final int MAX_TEXT = 300;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern FRACTION =
      Pattern.compile("-?\\d{1,15}(\\.\\d+(E-?\\d{1,2})?|E-?\\d{1,2})");

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
    if (CONSTANTS.containsKey(column)) {
      return Terms.stored(constants(table, column), stored);
    }
    if (stored.equals("[]")) {
      return "—";
    }
    if (stored.equals("true")) {
      return "sì";
    }
    if (stored.equals("false")) {
      return "no";
    }
    if (DAY.matcher(stored).matches()) {
      return Terms.shortDate(LocalDate.parse(stored));
    }
    return FRACTION.matcher(stored).matches()
        ? ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, new BigDecimal(stored))
        : shortened(stored);
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
