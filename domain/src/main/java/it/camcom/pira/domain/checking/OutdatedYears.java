package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Words;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds years outside the plan's time. Checks a name as a whole, except for the laws it cites
 * ("D.lgs. 219/2016"). Prose also tells history, so there only years that a text refers to or is
 * meant for count: "dati relativi al 2018", "obiettivi per il 2018".
 */
public final class OutdatedYears {

  private static final Set<String> REFERRING =
      Set.of("relativi", "relative", "relativo", "relativa", "riferiti", "riferite");
  private static final Set<String> MEANT = Set.of("per", "esercizio", "annualita");
  private static final Set<String> BETWEEN =
      Set.of("il", "l", "gli", "lo", "del", "nel", "all", "anno", "anni", "triennio", "esercizio");
  private static final Set<String> CITING =
      Set.of(
          "legge",
          "leggi",
          "lgs",
          "dlgs",
          "decreto",
          "dpcm",
          "dpr",
          "dm",
          "dl",
          "art",
          "articolo",
          "regolamento",
          "direttiva",
          "delibera",
          "deliberazione",
          "determinazione",
          "circolare",
          "nota",
          "sentenza",
          "ue",
          "ce",
          "iso");
  private static final int WORDS_TO_A_YEAR = 4;
  private static final int WORDS_OF_A_CITATION = 6;

  private OutdatedYears() {}

  /** Returns words that refer to a year, with the year, such as "relativi al 2018". */
  public static Optional<String> referredTo(String text, Predicate<Year> stale) {
    return phrase(words(text), stale, REFERRING, word -> true);
  }

  /** As {@link #referredTo}, and years that a text is meant for: "per l’anno 2018". */
  static Optional<String> inProse(String text, Predicate<Year> stale) {
    var words = words(text);
    return phrase(words, stale, REFERRING, word -> true)
        .or(() -> phrase(words, stale, MEANT, BETWEEN::contains));
  }

  private static Optional<String> phrase(
      List<String> words, Predicate<Year> stale, Set<String> first, Predicate<String> between) {
    for (int i = 0; i < words.size(); i++) {
      if (first.contains(words.get(i))) {
        var phrase = words.subList(i, Math.min(i + WORDS_TO_A_YEAR, words.size()));
        var year = phrase.stream().filter(word -> year(word).isPresent()).findFirst();
        int to = year.map(phrase::indexOf).orElse(0);
        if (year.flatMap(OutdatedYears::year).filter(stale).isPresent()
            && phrase.subList(1, to).stream().allMatch(between)) {
          return Optional.of(String.join(" ", phrase.subList(0, to + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first stale year of a name, title or formula that is not part of a law's number.
   */
  static Optional<Year> inName(String text, Predicate<Year> stale) {
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      var year = year(words.get(i)).filter(stale);
      if (year.isPresent() && !isCited(words, i)) {
        return year;
      }
    }
    return Optional.empty();
  }

  /** "219/2016" is a citation, "30/09/2016" a date. */
  private static boolean isCited(List<String> words, int i) {
    boolean numbered = isOrdinal(words, i - 1) && !isOrdinal(words, i - 2);
    return numbered
        || words.subList(Math.max(0, i - WORDS_OF_A_CITATION), i).stream()
            .anyMatch(CITING::contains);
  }

  private static boolean isOrdinal(List<String> words, int i) {
    return i >= 0
        && words.get(i).chars().allMatch(Character::isDigit)
        && year(words.get(i)).isEmpty();
  }

  private static Optional<Year> year(String word) {
    return ItalianDates.years(word).stream().findFirst();
  }

  private static List<String> words(String text) {
    return Stream.of(Words.of(text).split(" ", -1)).toList();
  }
}
