package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.value.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The form of a printed value, as its words alone show. */
enum WrittenForm {
  ABSENT,
  YES_NO,
  LEVEL,
  SHARE,
  NUMBER,
  DAY,
  UNKNOWN;

  static final Set<String> YES = Set.of("si", "sì", "realizzato", "realizzazione", "1");
  static final Set<String> NO = Set.of("no", "0");

  /** Between the part and the whole of "4 su 8". */
  static final String OUT_OF = " su ";

  private static final String EURO = "euro";

  /** Takes a lone digit for a number, though a yes-or-no column may use it for yes. */
  static WrittenForm of(PrintedCell cell) {
    if (cell.isAbsent()) {
      return ABSENT;
    }
    var text = cell.lowerCase();
    if (number(cell).isPresent()) {
      return NUMBER;
    }
    if (YES.contains(text) || NO.contains(text)) {
      return YES_NO;
    }
    if (Scale.OF_JUDGEMENT.rank(text).isPresent()) {
      return LEVEL;
    }
    if (day(cell).isPresent()) {
      return DAY;
    }
    return text.contains(OUT_OF) ? SHARE : UNKNOWN;
  }

  /** Returns the date of a cell that holds nothing else: "30/06/2025", "30 giugno 2025". */
  static Optional<LocalDate> day(PrintedCell cell) {
    return ItalianDates.parse(cell.text());
  }

  /** Reads as {@link ItalianNumbers#parse}, and "1.600 euro" as well. */
  static Optional<BigDecimal> number(PrintedCell cell) {
    var text = cell.lowerCase();
    return ItalianNumbers.parse(
        text.endsWith(EURO) ? text.substring(0, text.length() - EURO.length()) : text);
  }
}
