package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of indicator tables, each followed by its notes. */
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
    List<String> targets = years.stream().map(year -> ReportTerms.of("target", year)).toList();
    this.columns = new IndicatorRow.Columns(day, targets);
    this.columnsOfHealth =
        new IndicatorRow.Columns(ReportTerms.of("finalValue", day), targets.subList(0, 1));
  }

  void indicators(RowBuilder builder, List<Indicator> indicators) {
    var notes = new Footnotes();
    indicators.forEach(indicator -> builder.add(indicator(plan.figure(indicator.id()), notes)));
    notes.rows().forEach(builder::add);
    indicators.forEach(indicator -> addCauses(builder, plan.figure(indicator.id())));
  }

  void health(RowBuilder builder, List<Indicator> indicators) {
    var notes = new Footnotes();
    indicators.forEach(indicator -> builder.add(health(plan.figure(indicator.id()), notes)));
    notes.rows().forEach(builder::add);
    indicators.forEach(indicator -> addCauses(builder, plan.figure(indicator.id())));
  }

  private IndicatorRow indicator(Figure figure, Footnotes notes) {
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

  private FinancialHealthRow health(Figure figure, Footnotes notes) {
    Indicator indicator = figure.indicator();
    return new FinancialHealthRow(
        columnsOfHealth,
        Printable.of(indicator.name()),
        Printable.of(indicator.formula().text()),
        Printable.of(indicator.measure().unit()),
        value(figure),
        target(indicator, years.get(0)),
        performance(figure, notes),
        share(figure));
  }

  /** Why the result is another than was expected, or why there is none (DPCM 18/9/2012 art. 5). */
  private void addCauses(RowBuilder builder, Figure figure) {
    var name = Printable.of(figure.indicator().name());
    figure
        .measurement()
        .flatMap(Measurement::cause)
        .ifPresent(cause -> builder.add(paragraph("cause", name, cause)));
    Optional.ofNullable(unmeasured.get(figure.indicator().id()))
        .ifPresent(cause -> builder.add(paragraph("unmeasured", name, cause)));
  }

  private static ParagraphRow paragraph(String label, String name, String text) {
    return ParagraphRow.plain("", ReportTerms.of(label, name) + ": " + Printable.of(text));
  }

  private String performance(Figure figure, Footnotes notes) {
    String words = notes.performance(figure) + proRata(figure);
    return thresholds
        .flatMap(one -> one.of(figure.shown()))
        .map(attainment -> words + "\n" + Terms.of(attainment))
        .orElse(words);
  }

  private static String proRata(Figure figure) {
    return figure
        .proRata()
        .map(part -> "\n" + ReportTerms.of("proRata", part.days(), part.ofDays()))
        .orElse("");
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
