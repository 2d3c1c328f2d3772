package it.camcom.pira.web.plan;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.ValueFormat;

/** An indicator with its figures of a year, as a table shows it. */
public record FigureRow(
    String id,
    String name,
    String typology,
    String unit,
    String target,
    String value,
    String asOf,
    String performance) {

  static FigureRow of(Figure figure) {
    var indicator = figure.indicator();
    var measure = indicator.measure();
    return new FigureRow(
        indicator.id().toString(),
        indicator.name(),
        indicator.typology().wording(),
        measure.unit(),
        figure.target().map(one -> ValueFormat.of(one, measure)).orElse(ValueFormat.NOT_DEFINED),
        figure
            .lastValue()
            .map(value -> ValueFormat.of(value, measure))
            .orElse(ValueFormat.NOT_MEASURED),
        figure.lastDay().map(Terms::shortDate).orElse(""),
        ValueFormat.of(figure.shown()));
  }
}
