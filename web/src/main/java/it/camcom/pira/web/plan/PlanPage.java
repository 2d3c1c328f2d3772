package it.camcom.pira.web.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.web.page.PageTexts;
import java.util.ArrayList;
import java.util.List;

/** A plan as a page shows it, with its figures as of a day. */
public record PlanPage(int year, String asOf, List<Sheet> sheets) {

  /** A sheet of the plan; that of the financial health has no area, centre or budget. */
  public record Sheet(
      String anchor, String name, String programme, List<Fact> facts, List<Group> groups) {}

  /** A term and its text. */
  public record Fact(String term, String text) {}

  /** The indicators of an objective, or of one group of the financial health. */
  public record Group(String title, List<FigureRow> figures) {}

  static PlanPage of(AppraisedPlan appraised) {
    var plan = appraised.plan();
    var sheets =
        new ArrayList<>(plan.sheets().stream().map(sheet -> sheet(sheet, appraised)).toList());
    plan.financialHealth().map(health -> health(health, appraised)).ifPresent(sheets::add);
    return new PlanPage(
        plan.year().getValue(), Terms.longDate(appraised.asOf()), List.copyOf(sheets));
  }

  private static Sheet sheet(ProgrammeSheet sheet, AppraisedPlan appraised) {
    return new Sheet(
        "scheda-" + sheet.id().value(),
        sheet.names().aboveTheSheet(),
        sheet.programme().code(),
        List.of(
            new Fact(
                Terms.stored("Table", "strategic_area"),
                sheet
                    .area()
                    .map(StrategicArea::name)
                    .orElseGet(() -> PageTexts.of("Label.notStatedF"))),
            new Fact(
                Terms.stored("Table", "responsibility_centre"),
                sheet
                    .centre()
                    .map(ResponsibilityCentre::name)
                    .orElseGet(() -> PageTexts.of("Label.notStatedM"))),
            new Fact(PageTexts.of("Label.budget"), budget(sheet.budget()))),
        sheet.objectives().stream()
            .map(one -> new Group(one.title(), lines(one.indicators(), appraised)))
            .toList());
  }

  private static Sheet health(FinancialHealth health, AppraisedPlan appraised) {
    return new Sheet(
        "salute-finanziaria",
        Terms.stored("Table", "financial_health"),
        health.programme().code(),
        List.of(),
        health.groups().entrySet().stream()
            .map(one -> new Group(Terms.of(one.getKey()), lines(one.getValue(), appraised)))
            .toList());
  }

  private static String budget(Budget budget) {
    if (budget instanceof Budget.NoAmount without) {
      return without.reason();
    }
    return budget
        .amount()
        .map(ItalianNumbers::euro)
        .orElseGet(() -> PageTexts.of("Label.notStatedPlural"));
  }

  private static List<FigureRow> lines(List<Indicator> indicators, AppraisedPlan appraised) {
    return indicators.stream().map(one -> FigureRow.of(appraised.figure(one.id()))).toList();
  }
}
