package it.camcom.pira.domain.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates and years within a text: "30 settembre 2020", "30/09/20", "Consuntivo 30.09.2020".
 */
public final class ItalianDates {

  private static final List<String> MONTHS =
      List.of(
          "gennaio",
          "febbraio",
          "marzo",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "agosto",
          "settembre",
          "ottobre",
          "novembre",
          "dicembre");
  private static final int CENTURY = 2000;
  private static final int YEAR_DIGITS = 4;

  private ItalianDates() {}

  /** Returns the first date in a text. */
  public static Optional<LocalDate> first(String text) {
    var words = List.of(Words.of(text).split(" ", -1));
    for (int i = 0; i + 2 < words.size(); i++) {
      var date = date(words.get(i), words.get(i + 1), words.get(i + 2));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Returns the date of a text that holds nothing else: "30/06/2025", "30 giugno 2025". */
  public static Optional<LocalDate> parse(String text) {
    var words = List.of(Words.of(text).split(" ", -1));
    return words.size() == 3 ? date(words.get(0), words.get(1), words.get(2)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    int m = isNumber(month) ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1;
    boolean yearIsWritten = year.length() == YEAR_DIGITS || year.length() == 2;
    if (!isNumber(day) || m < 1 || !yearIsWritten || !isNumber(year)) {
      return Optional.empty();
    }
    int y = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(year.length() == 2 ? CENTURY + y : y, m, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= YEAR_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns every year of this or the last century in a text, in order. */
  public static List<Year> years(String text) {
    var years = new ArrayList<Year>();
    for (String word : Words.of(text).split(" ", -1)) {
      if (isYear(word)) {
        years.add(Year.of(Integer.parseInt(word)));
      }
    }
    return years;
  }

  private static boolean isYear(String word) {
    return word.length() == YEAR_DIGITS
        && isNumber(word)
        && (word.startsWith("19") || word.startsWith("20"));
  }
}
