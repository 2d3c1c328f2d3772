package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.EarlierValue;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.ValueKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the rows of indicator tables, each followed by its footnotes and causes. */
final class FigureRows {

  /** Of the table of a sheet that reports results. */
  private static final int COLUMNS = 9;

  /** Of a table of financial health that reports results. */
  private static final int HEALTH_COLUMNS = 6;

  private final AppraisedPlan plan;
  private final List<Year> years;
  private final IndicatorRow.Columns columns;
  private final IndicatorRow.Columns columnsOfHealth;
  private final Optional<Thresholds> thresholds;
  private final Map<IndicatorId, String> unmeasured;
  private final boolean reported;
  private final boolean notes;
  private final boolean lastValues;

  FigureRows(DocumentContent content) {
    this.plan = content.plan();
    this.thresholds = content.options().thresholds();
    this.unmeasured = content.unmeasured();
    this.reported = content.document().kind().reportsResults();
    this.notes = content.options().notes();
    this.lastValues =
        content.options().lastValues() && content.document().kind() == DocumentKind.REVISED_BUDGET;
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
    table(builder, indicators, reported ? COLUMNS : COLUMNS - 2, this::indicator);
  }

  void health(RowBuilder builder, List<Indicator> indicators) {
    table(builder, indicators, reported ? HEALTH_COLUMNS : HEALTH_COLUMNS - 2, this::health);
  }

  private void table(RowBuilder builder, List<Indicator> indicators, int columns, RowOf rowOf) {
    var notes = new Footnotes();
    List<Figure> figures = indicators.stream().map(Indicator::id).map(plan::figure).toList();
    boolean cents = figures.stream().anyMatch(this::hasCents);
    for (Figure figure : figures) {
      builder.add(rowOf.apply(figure, notes, cents));
      explanations(figure).forEach(cause -> builder.add(new CauseRow(cause, columns)));
    }
    notes.rows().forEach(builder::add);
  }

  /** The row of a figure, with cents where any amount of its table has some. */
  private interface RowOf {
    ReportRow apply(Figure figure, Footnotes notes, boolean cents);
  }

  private boolean hasCents(Figure figure) {
    return figure.indicator().measure().kind() == ValueKind.EURO
        && Stream.concat(
                figure.lastValue().stream(),
                figure.indicator().targets().values().stream().map(Target::value))
            .flatMap(value -> value.asAmount().stream())
            .anyMatch(amount -> amount.number().stripTrailingZeros().scale() > 0);
  }

  private IndicatorRow indicator(Figure figure, Footnotes notes, boolean cents) {
    Indicator indicator = figure.indicator();
    return new IndicatorRow(
        columns,
        new TextCell(indicator.typology().wording()),
        new TextCell(indicator.name()),
        formula(indicator),
        new TextCell(indicator.measure().unit()),
        euro(value(figure), indicator, cents),
        years.stream().map(year -> euro(target(indicator, year), indicator, cents)).toList(),
        performance(figure, notes),
        reported);
  }

  private FinancialHealthRow health(Figure figure, Footnotes notes, boolean cents) {
    Indicator indicator = figure.indicator();
    return new FinancialHealthRow(
        columnsOfHealth,
        new TextCell(indicator.name()),
        formula(indicator),
        new TextCell(indicator.measure().unit()),
        euro(value(figure), indicator, cents),
        euro(target(indicator, years.get(0)), indicator, cents),
        performance(figure, notes),
        reported);
  }

  /** How it is computed, and where the figures come from (DPCM 18/9/2012 art. 3). */
  private static TextCell formula(Indicator indicator) {
    return new TextCell(
        indicator
            .dataSource()
            .map(source -> ReportTerms.of("source", source))
            .map(source -> (indicator.formula().text() + "\n" + source).strip())
            .orElse(indicator.formula().text()));
  }

  private static Cell euro(Cell cell, Indicator indicator, boolean cents) {
    return cents && indicator.measure().kind() == ValueKind.EURO ? new CentsCell(cell) : cell;
  }

  /** Why the result is another than was expected, or why there is none (DPCM 18/9/2012 art. 5). */
  private Stream<String> causes(Figure figure) {
    return Stream.concat(
        figure.measurement().flatMap(Measurement::cause).stream()
            .map(cause -> ReportTerms.of("cause", cause)),
        Optional.ofNullable(unmeasured.get(figure.indicator().id())).stream()
            .map(cause -> ReportTerms.of("unmeasured", cause)));
  }

  /** What is to be told of a figure, with what was chosen. */
  private List<TextCell> explanations(Figure figure) {
    var note = figure.measurement().flatMap(Measurement::note).filter(one -> notes);
    var last = figure.earlier().filter(one -> lastValues);
    return Stream.of(
            last.stream().map(one -> lastValue(figure, one)),
            causes(figure),
            note.stream().map(one -> ReportTerms.of("note", one)))
        .flatMap(texts -> texts)
        .map(TextCell::new)
        .toList();
  }

  private static String lastValue(Figure figure, EarlierValue last) {
    return ReportTerms.of(
        "lastValue",
        ValueFormat.of(last.value(), figure.indicator().measure()),
        Terms.shortDate(last.asOf()));
  }

  private PerformanceCell performance(Figure figure, Footnotes notes) {
    return new PerformanceCell(
        figure.shown(),
        notes.of(figure),
        figure.proRata(),
        figure
            .proportionedTarget()
            .map(target -> new TargetCell(target, figure.indicator().measure())),
        thresholds.flatMap(one -> one.of(figure.shown())));
  }

  /** The value of the day; where there is none, the last one before it stands beside its day. */
  static Cell value(Figure figure) {
    var measure = figure.indicator().measure();
    return figure
        .measurement()
        .<Cell>map(measured -> new ValueCell(measured.value(), measure))
        .orElseGet(
            () ->
                new TextCell(
                    figure
                        .earlier()
                        .map(one -> earlier(ValueFormat.of(one.value(), measure), one.asOf()))
                        .orElse(ValueFormat.NOT_MEASURED)));
  }

  private static String earlier(String value, LocalDate day) {
    return ValueFormat.NOT_MEASURED + "\n" + ReportTerms.of("earlier", value, Terms.shortDate(day));
  }

  private static Cell target(Indicator indicator, Year year) {
    return indicator
        .target(year)
        .<Cell>map(target -> new TargetCell(target, indicator.measure()))
        .orElse(new TextCell(ValueFormat.NOT_DEFINED));
  }
}
