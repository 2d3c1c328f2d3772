package it.camcom.pira.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The type that a wording means (DPCM 18/9/2012 art. 6).
 *
 * @param exact whether the wording is one of the law's, rather than close to one or none
 */
public record LegalTypology(IndicatorType type, boolean exact) {

  /** In order of precedence: a wording that begins like two of them takes the first. */
  private static final Map<String, IndicatorType> WORDINGS = wordings();

  private static Map<String, IndicatorType> wordings() {
    var wordings = new LinkedHashMap<String, IndicatorType>();
    wordings.put("realizzazione fisica", IndicatorType.PHYSICAL);
    wordings.put("realizzazione finanziaria", IndicatorType.FINANCIAL);
    wordings.put("risultato (output)", IndicatorType.OUTPUT);
    wordings.put("risultato", IndicatorType.OUTPUT);
    wordings.put("output", IndicatorType.OUTPUT);
    wordings.put("impatto (outcome)", IndicatorType.OUTCOME);
    wordings.put("impatto", IndicatorType.OUTCOME);
    wordings.put("outcome", IndicatorType.OUTCOME);
    wordings.put("altro", IndicatorType.OTHER);
    return Collections.unmodifiableMap(wordings);
  }

  public static LegalTypology of(String wording) {
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

  /** The typology of indicators of financial health, which prints groups instead of types. */
  public static Typology ofFinancialHealth() {
    return Typology.of(IndicatorType.FINANCIAL);
  }
}
