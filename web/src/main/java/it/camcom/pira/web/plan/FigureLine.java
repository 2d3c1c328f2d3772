package it.camcom.pira.web.plan;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Wording;

/** An indicator with its figures of a year, as a table shows it. */
public record FigureLine(
    String id,
    String name,
    String typology,
    String unit,
    String target,
    String value,
    String asOf,
    String performance) {

  static FigureLine of(Figure figure) {
    var indicator = figure.indicator();
    var measure = indicator.measure();
    return new FigureLine(
        indicator.id().toString(),
        indicator.name(),
        indicator.typology().wording(),
        measure.unit(),
        figure.target().map(one -> Wording.of(one, measure)).orElse(Wording.NOT_DEFINED),
        figure
            .measurement()
            .map(one -> Wording.of(one.value(), measure))
            .orElse(Wording.NOT_MEASURED),
        figure.measurement().map(one -> Terms.shortDate(one.asOf())).orElse(""),
        Wording.of(figure.shown()));
  }
}
