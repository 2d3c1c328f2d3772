package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A programme sheet.
 *
 * @param programme the code of the ministerial programme
 * @param name of the strategic programme
 */
public record SheetRecord(
    String id,
    String programme,
    String name,
    String heading,
    String nameInStrategyTable,
    String area,
    String centre,
    BudgetRecord budget,
    ProgressRecord progress,
    List<ObjectiveRecord> objectives,
    PhasesRecord phases,
    String stakeholders) {

  static SheetRecord of(
      ProgrammeSheet sheet, Function<Indicator, IndicatorRecord> indicators, WrittenTexts written) {
    return new SheetRecord(
        sheet.id().toString(),
        sheet.programme().code(),
        sheet.names().programme(),
        sheet.names().heading().orElse(null),
        sheet.names().inStrategyTable().orElse(null),
        sheet.area().map(StrategicArea::name).orElse(null),
        sheet.centre().map(ResponsibilityCentre::name).orElse(null),
        BudgetRecord.of(sheet.budget()),
        sheet.progress().map(ProgressRecord::of).orElse(null),
        sheet.objectives().stream()
            .map(objective -> ObjectiveRecord.of(objective, indicators, written))
            .toList(),
        new PhasesRecord(
            sheet.phases().years().stream().map(Year::getValue).toList(),
            sheet.phases().phases().stream().map(PhaseRecord::of).toList()),
        sheet.stakeholders());
  }

  /** The resources: an amount in euro, or the reason why there is none. */
  public record BudgetRecord(BigDecimal euro, String reason) {

    static BudgetRecord of(Budget budget) {
      return new BudgetRecord(
          budget.amount().orElse(null),
          budget instanceof Budget.NoAmount none ? none.reason() : null);
    }
  }

  /**
   * The progress indicator.
   *
   * @param indicator of the sheet that it follows; null for none
   * @param stated the level that a document states of another day; null for none
   */
  public record ProgressRecord(
      String indicator,
      String name,
      String formula,
      ValueKind kind,
      ProgressIndicator.Accumulation accumulation,
      ValueRecord target,
      String statedHeading,
      ValueRecord stated) {

    static ProgressRecord of(ProgressIndicator progress) {
      return new ProgressRecord(
          progress.indicator().map(IndicatorId::toString).orElse(null),
          progress.name(),
          progress.formula(),
          progress.kind(),
          progress.accumulation(),
          progress.target().map(ValueRecord::of).orElse(null),
          progress.stated().map(StatedLevel::heading).orElse(null),
          progress.stated().map(StatedLevel::value).map(ValueRecord::of).orElse(null));
    }
  }

  /**
   * An objective and its indicators; the description is sanitised HTML.
   *
   * @param writtenDescription with its variables; null where it has none
   */
  public record ObjectiveRecord(
      String id,
      String title,
      String description,
      String writtenDescription,
      SuppressionRecord suppression,
      List<IndicatorRecord> indicators) {

    static ObjectiveRecord of(
        Objective objective,
        Function<Indicator, IndicatorRecord> indicators,
        WrittenTexts written) {
      return new ObjectiveRecord(
          objective.id().toString(),
          objective.title(),
          objective.description().html(),
          written.otherThan(objective.id(), objective.description()),
          objective.suppression().map(SuppressionRecord::of).orElse(null),
          objective.indicators().stream().map(indicators).toList());
    }
  }

  /** The day and reason of an objective's suppression. */
  public record SuppressionRecord(LocalDate on, String reason) {

    static SuppressionRecord of(Objective.Suppression suppression) {
      return new SuppressionRecord(suppression.on(), suppression.reason());
    }
  }

  /** The time line of the phases. */
  public record PhasesRecord(List<Integer> years, List<PhaseRecord> phases) {}

  /** A phase with its marks by year. */
  public record PhaseRecord(String text, Map<String, String> marks) {

    static PhaseRecord of(Phase phase) {
      var marks = new TreeMap<String, String>();
      phase.marks().forEach((year, mark) -> marks.put(year.toString(), mark));
      return new PhaseRecord(phase.text(), marks);
    }
  }
}
