package it.camcom.pira.api.view;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme sheet. */
@Schema(name = "ProgrammeSheet")
public record SheetView(
    String id,
    @Schema(description = "Programma ministeriale", examples = "011.005") String programme,
    @Schema(examples = "La sede camerale: uno spazio aperto per la città") String name,
    String heading,
    String nameInStrategyTable,
    String area,
    String centre,
    BudgetView budget,
    @Schema(description = "Se le risorse vengono dal piano dell’anno prima e non sono confermate")
        boolean budgetToConfirm,
    ProgressView progress,
    List<ObjectiveView> objectives,
    PhasesView phases,
    String stakeholders) {

  static SheetView of(ProgrammeSheet sheet, Function<Indicator, IndicatorView> indicators) {
    return new SheetView(
        sheet.id().toString(),
        sheet.programme().code(),
        sheet.names().programme(),
        sheet.names().heading().orElse(null),
        sheet.names().inStrategyTable().orElse(null),
        sheet.area().map(StrategicArea::name).orElse(null),
        sheet.centre().map(ResponsibilityCentre::name).orElse(null),
        BudgetView.of(sheet.budget()),
        sheet.budgetToConfirm(),
        sheet.progress().map(ProgressView::of).orElse(null),
        sheet.objectives().stream()
            .map(objective -> ObjectiveView.of(objective, indicators))
            .toList(),
        new PhasesView(
            sheet.phases().years().stream().map(Year::getValue).toList(),
            sheet.phases().phases().stream().map(PhaseView::of).toList()),
        sheet.stakeholders());
  }

  /** The resources: an amount in euro, or the reason why there is none. */
  @Schema(name = "Budget")
  public record BudgetView(@Schema(examples = "165600.00") BigDecimal euro, String reason) {

    static BudgetView of(Budget budget) {
      return new BudgetView(
          budget.amount().orElse(null),
          budget instanceof Budget.NoAmount none ? none.reason() : null);
    }
  }

  /** The progress indicator, with the indicator of the sheet that it follows. */
  @Schema(name = "ProgressIndicator")
  public record ProgressView(
      String indicator,
      String name,
      String formula,
      ValueKind kind,
      ProgressIndicator.Accumulation accumulation,
      ValueView target,
      String statedHeading,
      ValueView stated) {

    static ProgressView of(ProgressIndicator progress) {
      var measure = progress.measure();
      return new ProgressView(
          progress.indicator().map(IndicatorId::toString).orElse(null),
          progress.name(),
          progress.formula(),
          progress.kind(),
          progress.accumulation(),
          progress.target().map(value -> ValueView.of(value, measure)).orElse(null),
          progress.stated().map(ProgressIndicator.StatedLevel::heading).orElse(null),
          progress.stated().map(level -> ValueView.of(level.value(), measure)).orElse(null));
    }
  }

  /** An objective and its indicators; the description is sanitised HTML. */
  @Schema(name = "Objective")
  public record ObjectiveView(
      String id,
      String title,
      String description,
      SuppressionView suppression,
      List<IndicatorView> indicators) {

    static ObjectiveView of(Objective objective, Function<Indicator, IndicatorView> indicators) {
      return new ObjectiveView(
          objective.id().toString(),
          objective.title(),
          objective.description().html(),
          objective.suppression().map(SuppressionView::of).orElse(null),
          objective.indicators().stream().map(indicators).toList());
    }
  }

  /** The day and reason of an objective's suppression. */
  @Schema(name = "Suppression")
  public record SuppressionView(@Schema(examples = "2020-07-01") LocalDate on, String reason) {

    static SuppressionView of(Objective.Suppression suppression) {
      return new SuppressionView(suppression.on(), suppression.reason());
    }
  }

  /** The time line of the phases. */
  @Schema(name = "Phases")
  public record PhasesView(List<Integer> years, List<PhaseView> phases) {}

  /** A phase with its marks by year. */
  @Schema(name = "Phase")
  public record PhaseView(String text, Map<String, String> marks) {

    static PhaseView of(Phase phase) {
      var marks = new TreeMap<String, String>();
      phase.marks().forEach((year, mark) -> marks.put(year.toString(), mark));
      return new PhaseView(phase.text(), marks);
    }
  }
}
