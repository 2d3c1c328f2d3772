package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.ValueKind;
import java.util.HashMap;
import java.util.Map;

/** Finds indicators of one sheet that are hard to tell apart. */
final class DuplicateIndicators {

  private final Warnings warnings;
  private final Map<String, Indicator> names = new HashMap<>();
  private final Map<String, Indicator> formulas = new HashMap<>();

  DuplicateIndicators(Warnings warnings) {
    this.warnings = warnings;
  }

  void check(PlanPlace place, Indicator indicator) {
    boolean sameName = names.putIfAbsent(Words.of(indicator.name()), indicator) != null;
    warnings.addIf(sameName, Kind.SAME_NAME, place, indicator.name());
    var formula = Words.of(indicator.formula().text());
    if (formula.isEmpty() || !saysMuch(indicator.measure().kind())) {
      return;
    }
    var twin = formulas.putIfAbsent(formula, indicator);
    warnings.addIf(
        twin != null && !sameName,
        Kind.SAME_FORMULA,
        place,
        indicator.formula().text(),
        twin == null ? "" : twin.name());
  }

  /**
   * Whether the formula distinguishes indicators: "Realizzazione" and "Data di avvio" serve for
   * many.
   */
  private static boolean saysMuch(ValueKind kind) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO, ORDINAL, K_OF_N -> true;
      case YES_NO, DEADLINE -> false;
    };
  }
}
