package it.camcom.pira.reporting.row;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.Indicator;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The rows of indicator tables, each followed by its notes. */
final class FigureRows {

  private final AppraisedPlan plan;
  private final List<Year> years;
  private final IndicatorRow.Columns columns;
  private final IndicatorRow.Columns columnsOfHealth;
  private final Optional<Thresholds> thresholds;

  /**
   * @param thresholds that performances are labelled by, if any
   */
  FigureRows(AppraisedPlan plan, Optional<Thresholds> thresholds) {
    this.plan = plan;
    this.thresholds = thresholds;
    this.years = plan.plan().triennium().years();
    String day = Terms.shortDate(plan.asOf());
    List<String> targets = years.stream().map(year -> PaperTerms.of("target", year)).toList();
    this.columns = new IndicatorRow.Columns(day, targets);
    this.columnsOfHealth =
        new IndicatorRow.Columns(PaperTerms.of("finalValue", day), targets.subList(0, 1));
  }

  void indicators(Sequence sequence, List<Indicator> indicators) {
    var notes = new Notes();
    indicators.forEach(indicator -> sequence.add(indicator(plan.figure(indicator.id()), notes)));
    notes.rows().forEach(sequence::add);
  }

  void health(Sequence sequence, List<Indicator> indicators) {
    var notes = new Notes();
    indicators.forEach(indicator -> sequence.add(health(plan.figure(indicator.id()), notes)));
    notes.rows().forEach(sequence::add);
  }

  private IndicatorRow indicator(Figure figure, Notes notes) {
    Indicator indicator = figure.indicator();
    return new IndicatorRow(
        columns,
        Printable.of(indicator.typology().wording()),
        Printable.of(indicator.name()),
        Printable.of(indicator.formula().text()),
        Printable.of(indicator.measure().unit()),
        value(figure),
        years.stream().map(year -> target(indicator, year)).toList(),
        performance(figure, notes),
        share(figure));
  }

  private HealthRow health(Figure figure, Notes notes) {
    Indicator indicator = figure.indicator();
    return new HealthRow(
        columnsOfHealth,
        Printable.of(indicator.name()),
        Printable.of(indicator.formula().text()),
        Printable.of(indicator.measure().unit()),
        value(figure),
        target(indicator, years.get(0)),
        performance(figure, notes),
        share(figure));
  }

  private String performance(Figure figure, Notes notes) {
    String words = notes.performance(figure);
    return thresholds
        .flatMap(one -> one.of(figure.shown()))
        .map(attainment -> words + "\n" + Terms.of(attainment))
        .orElse(words);
  }

  static String value(Figure figure) {
    return figure
        .measurement()
        .map(measured -> Printable.of(Wording.of(measured.value(), figure.indicator().measure())))
        .orElse(Wording.NOT_MEASURED);
  }

  private static String target(Indicator indicator, Year year) {
    return indicator
        .target(year)
        .map(target -> Printable.of(Wording.of(target, indicator.measure())))
        .orElse(Wording.NOT_DEFINED);
  }

  private static Optional<BigDecimal> share(Figure figure) {
    return figure.shown() instanceof Measured measured
        ? Optional.of(measured.share())
        : Optional.empty();
  }
}
