package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.grid.Cell;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds the column of the measured values, beside which others hold earlier years and weights. */
final class ValueColumn {

  private static final Set<String> VALUE_WORDS =
      Set.of(
          "consuntivo",
          "dato",
          "livello",
          "rilevato",
          "rilevazione",
          "risultato",
          "situazione",
          "stato",
          "valore");
  private static final Set<String> WEIGHT_WORDS = Set.of("peso", "pesatura", "ponderazione");

  private ValueColumn() {}

  /**
   * Chooses by date, else by words, else a year before the targets. Of two equal ones takes the
   * right one, since later years are further right.
   *
   * @param titles of the columns without other meaning
   */
  static Optional<Cell> among(List<Cell> titles, SortedMap<Year, Integer> targets, LocalDate asOf) {
    Optional<Cell> best = Optional.empty();
    int bestRank = 0;
    int firstTarget = targets.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
    for (Cell title : titles) {
      int rank = rank(title, firstTarget, asOf);
      if (rank > 0 && rank >= bestRank) {
        best = Optional.of(title);
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Cell title, int firstTarget, LocalDate asOf) {
    var date = ItalianDates.first(title.text());
    if (date.isPresent()) {
      return date.get().equals(asOf) ? 7 : 6;
    }
    var firstWord = Words.of(title.text()).split(" ", 2)[0];
    var years = ItalianDates.years(title.text());
    boolean thisYear = years.contains(Year.from(asOf));
    if (VALUE_WORDS.contains(firstWord)) {
      return years.isEmpty() ? 4 : thisYear ? 5 : 3;
    }
    boolean mayBeYear = !years.isEmpty() && !WEIGHT_WORDS.contains(firstWord);
    if (!mayBeYear || title.column() >= firstTarget) {
      return 0;
    }
    return thisYear ? 2 : 1;
  }
}
