package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.performance.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of one table. A note that several rows call is printed once. */
final class Footnotes {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<String> texts = new ArrayList<>();

  /** The performance as it is shown, with the sign of its note if it has one. */
  String performance(Figure figure) {
    String words = Wording.of(figure.shown());
    return note(figure).map(text -> words + " " + sign(text)).orElse(words);
  }

  List<FootnoteRow> rows() {
    return texts.stream().map(text -> new FootnoteRow(sign(text) + " " + text)).toList();
  }

  private static Optional<String> note(Figure figure) {
    if (figure.agreement() == Agreement.COMPATIBLE) {
      return Optional.of(ReportTerms.of("note.COMPATIBLE"));
    }
    if (figure.agreement() == Agreement.CONTRADICTS) {
      var printed = figure.printedPerformance().map(Footnotes::percent).orElseThrow();
      return Optional.of(ReportTerms.of("note.CONTRADICTS", printed));
    }
    Clause clause = figure.shown().clause();
    return figure.shown() instanceof NotMeasurable
            && clause != Clause.NO_TARGET
            && clause != Clause.NO_MEASUREMENT
        ? Optional.of(ReportTerms.of("note.notCalculable", Terms.of(clause)))
        : Optional.empty();
  }

  private static String percent(BigDecimal number) {
    return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number) + "%";
  }

  private String sign(String text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
    var sign = new StringBuilder();
    String.valueOf(texts.indexOf(text) + 1)
        .chars()
        .forEach(digit -> sign.append(SUPERSCRIPTS.charAt(digit - '0')));
    return sign.toString();
  }
}
