package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Builds the rows of indicator tables, each followed by its footnotes and causes. */
final class FigureRows {

  private final AppraisedPlan plan;
  private final List<Year> years;
  private final IndicatorRow.Columns columns;
  private final IndicatorRow.Columns columnsOfHealth;
  private final Optional<Thresholds> thresholds;
  private final Map<IndicatorId, String> unmeasured;

  FigureRows(DocumentContent content) {
    this.plan = content.plan();
    this.thresholds = content.options().thresholds();
    this.unmeasured = content.unmeasured();
    this.years = plan.plan().triennium().years();
    String day = Terms.shortDate(plan.asOf());
    List<TextCell> targets =
        years.stream().map(year -> new TextCell(ReportTerms.of("target", year))).toList();
    this.columns = new IndicatorRow.Columns(new DateCell(plan.asOf()), targets);
    this.columnsOfHealth =
        new IndicatorRow.Columns(
            new TextCell(ReportTerms.of("finalValue", day)), targets.subList(0, 1));
  }

  void indicators(RowBuilder builder, List<Indicator> indicators) {
    table(builder, indicators, this::indicator);
  }

  void health(RowBuilder builder, List<Indicator> indicators) {
    table(builder, indicators, this::health);
  }

  private void table(
      RowBuilder builder,
      List<Indicator> indicators,
      BiFunction<Figure, Footnotes, ReportRow> rowOf) {
    var notes = new Footnotes();
    List<Figure> figures = indicators.stream().map(Indicator::id).map(plan::figure).toList();
    figures.forEach(figure -> builder.add(rowOf.apply(figure, notes)));
    notes.rows().forEach(builder::add);
    figures.forEach(figure -> addCauses(builder, figure));
  }

  private IndicatorRow indicator(Figure figure, Footnotes notes) {
    Indicator indicator = figure.indicator();
    return new IndicatorRow(
        columns,
        new TextCell(indicator.typology().wording()),
        new TextCell(indicator.name()),
        new TextCell(indicator.formula().text()),
        new TextCell(indicator.measure().unit()),
        value(figure),
        years.stream().map(year -> target(indicator, year)).toList(),
        performance(figure, notes));
  }

  private FinancialHealthRow health(Figure figure, Footnotes notes) {
    Indicator indicator = figure.indicator();
    return new FinancialHealthRow(
        columnsOfHealth,
        new TextCell(indicator.name()),
        new TextCell(indicator.formula().text()),
        new TextCell(indicator.measure().unit()),
        value(figure),
        target(indicator, years.get(0)),
        performance(figure, notes));
  }

  /** Adds why the result differs from the target, or why there is none (DPCM 18/9/2012 art. 5). */
  private void addCauses(RowBuilder builder, Figure figure) {
    var name = figure.indicator().name();
    figure
        .measurement()
        .flatMap(Measurement::cause)
        .ifPresent(cause -> builder.add(paragraph("cause", name, cause)));
    Optional.ofNullable(unmeasured.get(figure.indicator().id()))
        .ifPresent(cause -> builder.add(paragraph("unmeasured", name, cause)));
  }

  private static ParagraphRow paragraph(String label, String name, String text) {
    return ParagraphRow.plain(ReportTerms.of(label, name) + ": " + text);
  }

  private PerformanceCell performance(Figure figure, Footnotes notes) {
    return new PerformanceCell(
        figure.shown(),
        notes.of(figure),
        figure.proRata(),
        thresholds.flatMap(one -> one.of(figure.shown())));
  }

  static Cell value(Figure figure) {
    return figure
        .measurement()
        .<Cell>map(measured -> new ValueCell(measured.value(), figure.indicator().measure()))
        .orElse(new TextCell(ValueFormat.NOT_MEASURED));
  }

  private static Cell target(Indicator indicator, Year year) {
    return indicator
        .target(year)
        .<Cell>map(target -> new TargetCell(target, indicator.measure()))
        .orElse(new TextCell(ValueFormat.NOT_DEFINED));
  }
}
