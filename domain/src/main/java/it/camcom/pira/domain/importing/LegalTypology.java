package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Typology;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The type that a wording stands for (DPCM 18/9/2012 art. 6).
 *
 * @param exact whether the wording is one of the law's, and not just close to it or none of it
 */
record LegalTypology(IndicatorType type, boolean exact) {

  private static final Map<String, IndicatorType> WORDINGS = new LinkedHashMap<>();

  static {
    WORDINGS.put("realizzazione fisica", IndicatorType.PHYSICAL);
    WORDINGS.put("realizzazione finanziaria", IndicatorType.FINANCIAL);
    WORDINGS.put("risultato (output)", IndicatorType.OUTPUT);
    WORDINGS.put("risultato", IndicatorType.OUTPUT);
    WORDINGS.put("output", IndicatorType.OUTPUT);
    WORDINGS.put("impatto (outcome)", IndicatorType.OUTCOME);
    WORDINGS.put("impatto", IndicatorType.OUTCOME);
    WORDINGS.put("outcome", IndicatorType.OUTCOME);
    WORDINGS.put("altro", IndicatorType.OTHER);
  }

  static LegalTypology of(String wording) {
    var words = wording.toLowerCase(Locale.ITALIAN);
    var exact = WORDINGS.get(words);
    if (exact != null) {
      return new LegalTypology(exact, true);
    }
    return WORDINGS.entrySet().stream()
        .filter(entry -> words.startsWith(entry.getKey()))
        .findFirst()
        .map(entry -> new LegalTypology(entry.getValue(), false))
        .orElse(new LegalTypology(IndicatorType.OTHER, false));
  }

  /** The sheet of financial health prints groups instead of types. */
  static Typology ofFinancialHealth() {
    return Typology.of(IndicatorType.FINANCIAL);
  }
}
