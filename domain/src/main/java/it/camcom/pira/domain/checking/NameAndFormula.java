package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.UsualUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that the formula gives what the name promises: a rate, a count, a time. That they share no
 * word means nothing: "Customer satisfaction" is a "giudizio di soddisfazione".
 */
final class NameAndFormula {

  private static final Set<String> RATES =
      Set.of("percentuale", "percentuali", "tasso", "grado", "incidenza", "quota");
  private static final Set<String> COUNTS = Set.of("numero", "n", "nr", "num");
  private static final Set<String> TIMES =
      Set.of("tempestivita", "tempo", "tempi", "durata", "ritardo", "ritardi");

  /** Beginnings of words that indicate a whole or a proportion of it. */
  private static final List<String> OF_A_RATE =
      List.of("percent", "tasso", "rapport", "incidenza", "quota", "medi", "totale", "su", "divis");

  /** Beginnings of words that indicate a time. */
  private static final List<String> OF_A_TIME =
      List.of(
          "giorn",
          "mes",
          "ore",
          "ora",
          "minut",
          "anni",
          "temp",
          "entro",
          "termin",
          "scaden",
          "ritard",
          "dat",
          "durat",
          "settiman");

  /** Beginnings of words that indicate a difference, which may be of any size. */
  private static final List<String> OF_A_CHANGE =
      List.of("variazion", "increment", "crescit", "aument", "riduzion", "scostament");

  private static final char OVER = '/';

  private NameAndFormula() {}

  /** What the name promises and the formula does not deliver. */
  enum Promise {
    RATE,
    COUNT,
    TIME;

    String words() {
      return Terms.of(this);
    }
  }

  static Optional<Promise> broken(Indicator indicator) {
    var name = words(indicator.name());
    var formula = indicator.formula().text();
    if (formula.isBlank() || name.isEmpty()) {
      return Optional.empty();
    }
    if (name.stream().anyMatch(TIMES::contains) && !tells(formula, OF_A_TIME)) {
      return Optional.of(Promise.TIME);
    }
    if (promisesRate(indicator, name) && isPlainCount(indicator)) {
      return Optional.of(Promise.RATE);
    }
    return COUNTS.contains(name.get(0)) && isProportion(indicator)
        ? Optional.of(Promise.COUNT)
        : Optional.empty();
  }

  private static boolean promisesRate(Indicator indicator, List<String> name) {
    return indicator.name().contains("%") || RATES.contains(name.get(0));
  }

  private static boolean isPlainCount(Indicator indicator) {
    var formula = indicator.formula().text();
    return COUNTS.contains(words(formula).get(0))
        && formula.indexOf(OVER) < 0
        && !formula.contains("%")
        && !tells(formula, OF_A_RATE);
  }

  /** A slash alone may mean "or". */
  private static boolean isProportion(Indicator indicator) {
    boolean percent =
        indicator.measure().kind().isOfHundred()
            || UsualUnit.of(indicator.measure().unit())
                .filter(UsualUnit.PERCENT::equals)
                .isPresent();
    return percent && indicator.formula().text().indexOf(OVER) >= 0;
  }

  /** Whether a part is divided by its whole: their names share a word. */
  static boolean isPartOfWhole(Indicator indicator) {
    var formula = indicator.formula().text();
    int at = formula.indexOf(OVER);
    if (at < 0 || tells(formula, OF_A_CHANGE) || tells(indicator.name(), OF_A_CHANGE)) {
      return false;
    }
    var whole = words(formula.substring(at + 1));
    return words(formula.substring(0, at)).stream()
        .filter(word -> word.length() > 3)
        .anyMatch(whole::contains);
  }

  private static boolean tells(String text, List<String> beginnings) {
    return words(text).stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }

  private static List<String> words(String text) {
    return Arrays.stream(Words.of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
