package it.camcom.pira.domain.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A target from one number to another: "da 3 a 5", "tra 3 e 5", "3-5".
 *
 * @param to not below {@code from}
 */
record Range(BigDecimal from, BigDecimal to) {

  private static final String NUMBER = "((?:€\\s*)?\\d[\\d.,]*\\s*(?:%|€|euro)?)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("da\\s+" + NUMBER + "\\s+a\\s+" + NUMBER),
          Pattern.compile("(?:compres[oa]\\s+)?[tf]ra\\s+" + NUMBER + "\\s+ed?\\s+" + NUMBER),
          Pattern.compile(NUMBER + "\\s*[-–—÷]\\s*" + NUMBER));

  /** Returns the range in a cell; empty if there is none, or it descends. */
  static Optional<Range> in(PrintedCell cell) {
    for (Pattern form : FORMS) {
      var matcher = form.matcher(cell.lowerCase());
      if (matcher.matches()) {
        return of(cell.place(), matcher.group(1), matcher.group(2));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> of(SourcePlace place, String lower, String upper) {
    var from = WrittenForm.number(new PrintedCell(place, lower));
    var to = WrittenForm.number(new PrintedCell(place, upper));
    return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0
        ? Optional.of(new Range(from.get(), to.get()))
        : Optional.empty();
  }
}
