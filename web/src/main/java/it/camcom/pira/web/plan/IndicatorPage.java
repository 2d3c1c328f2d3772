package it.camcom.pira.web.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedIndicator;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.web.page.PageTexts;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** An indicator as its page shows it. */
public record IndicatorPage(
    String name,
    String sheet,
    List<PlanPage.Fact> facts,
    List<TargetLine> targets,
    List<ValueLine> values) {

  /** The target of a year. */
  public record TargetLine(int year, String target) {}

  /** The value of a day; the performance is against the target of the plan's year. */
  public record ValueLine(
      String asOf, String value, String performance, String clause, String note, String cause) {}

  static IndicatorPage of(AppraisedIndicator appraised) {
    var plan = appraised.plan();
    var indicator = appraised.indicator();
    return new IndicatorPage(
        indicator.name(),
        sheet(plan, indicator),
        facts(plan, indicator),
        plan.triennium().years().stream().map(year -> target(indicator, year)).toList(),
        appraised.figures().stream().map(IndicatorPage::value).toList());
  }

  private static String sheet(Plan plan, Indicator indicator) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.indicators().anyMatch(indicator::equals))
        .findFirst()
        .map(ProgrammeSheet::names)
        .map(names -> names.aboveTheSheet())
        .orElseGet(() -> Terms.stored("Table", "financial_health"));
  }

  private static List<PlanPage.Fact> facts(Plan plan, Indicator indicator) {
    var measure = indicator.measure();
    return List.of(
        new PlanPage.Fact(PageTexts.of("Label.typology"), indicator.typology().wording()),
        new PlanPage.Fact(
            PageTexts.of("Label.formula"),
            stated(indicator.formula().text(), PageTexts.of("Label.notStatedF"))),
        new PlanPage.Fact(
            PageTexts.of("Label.unit"), stated(measure.unit(), PageTexts.of("Label.notStatedF"))),
        new PlanPage.Fact(PageTexts.of("Label.kind"), Terms.of(measure.kind())),
        new PlanPage.Fact(PageTexts.of("Label.direction"), measure.improvement()),
        new PlanPage.Fact(
            PageTexts.of("Label.dataSource"),
            stated(indicator.dataSource().orElse(""), PageTexts.of("Label.notStatedF"))),
        new PlanPage.Fact(
            Terms.stored("Table", "responsibility_centre"),
            stated(
                plan.centreOf(indicator).map(ResponsibilityCentre::name).orElse(""),
                PageTexts.of("Label.notStatedM"))));
  }

  private static String stated(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  private static TargetLine target(Indicator indicator, Year year) {
    Optional<Target> target = indicator.target(year);
    return new TargetLine(
        year.getValue(),
        target
            .map(one -> ValueFormat.of(one, indicator.measure()))
            .orElse(ValueFormat.NOT_DEFINED));
  }

  private static ValueLine value(Figure figure) {
    var measurement = figure.measurement().orElseThrow();
    var shown = figure.shown();
    return new ValueLine(
        Terms.shortDate(measurement.asOf()),
        ValueFormat.of(measurement.value(), figure.indicator().measure()),
        ValueFormat.of(shown),
        Terms.of(shown.clause()),
        measurement.note().orElse(""),
        measurement.cause().orElse(""));
  }
}
