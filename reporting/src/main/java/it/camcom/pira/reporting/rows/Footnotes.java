package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes of one table. A note for several rows is printed once. */
final class Footnotes {

  private final Map<String, Footnote> byText = new LinkedHashMap<>();

  /** Returns the note on a performance, if there is one. */
  Optional<Footnote> of(Figure figure) {
    return text(figure)
        .map(text -> byText.computeIfAbsent(text, one -> new Footnote(byText.size() + 1, one)));
  }

  List<FootnoteRow> rows() {
    return byText.values().stream().map(FootnoteRow::new).toList();
  }

  private static Optional<String> text(Figure figure) {
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
    return ItalianNumbers.percent(ItalianNumbers.MAX_DECIMALS, number);
  }
}
