package it.camcom.pira.api.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.editing.BudgetInput;
import it.camcom.pira.domain.editing.SheetInput;
import it.camcom.pira.domain.editing.SheetNamesInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.StrategicArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme sheet without its objectives. */
@Schema(name = "SheetForm")
public record SheetForm(
    @Schema(readOnly = true) String id,
    @Schema(
            required = true,
            description = "Programma ministeriale",
            examples = "011.005",
            pattern = ProgrammeCode.PATTERN)
        String programme,
    @Schema(
            required = true,
            examples = "La sede camerale: uno spazio aperto per la città",
            maxLength = Texts.MAX_LINE)
        String name,
    @Schema(maxLength = Texts.MAX_LINE) String heading,
    @Schema(maxLength = Texts.MAX_LINE) String nameInStrategyTable,
    @Schema(maxLength = Texts.MAX_LINE) String area,
    @Schema(maxLength = Texts.MAX_LINE) String centre,
    BudgetForm budget,
    ProgressForm progress,
    PhasesForm phases,
    @Schema(maxLength = Texts.MAX_LINE) String stakeholders,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<ProgrammeSheet> {

  /** The resources: an amount, or the reason why there is none. */
  @Schema(name = "BudgetForm")
  public record BudgetForm(
      @Schema(examples = "165600.00", minimum = "0", maximum = Budget.MAX) BigDecimal euro,
      @Schema(examples = "Attività realizzate con risorse interne", maxLength = Texts.MAX_LINE)
          String reason) {

    static BudgetForm of(Budget budget) {
      return budget instanceof Budget.NotStated
          ? null
          : new BudgetForm(
              budget.amount().orElse(null),
              budget instanceof Budget.NoAmount none ? none.reason() : null);
    }

    BudgetInput input() {
      return new BudgetInput(euro, reason);
    }
  }

  static SheetForm of(ProgrammeSheet sheet) {
    return new SheetForm(
        sheet.id().toString(),
        sheet.programme().code(),
        sheet.names().programme(),
        sheet.names().heading().orElse(null),
        sheet.names().inStrategyTable().orElse(null),
        sheet.area().map(StrategicArea::name).orElse(null),
        sheet.centre().map(ResponsibilityCentre::name).orElse(null),
        BudgetForm.of(sheet.budget()),
        sheet.progress().map(ProgressForm::of).orElse(null),
        PhasesForm.of(sheet.phases()),
        sheet.stakeholders(),
        null);
  }

  @Override
  public SheetInput input() {
    return new SheetInput(
        programme,
        new SheetNamesInput(name, heading, nameInStrategyTable),
        area,
        centre,
        Optional.ofNullable(budget).map(BudgetForm::input).orElse(null),
        Optional.ofNullable(progress).map(ProgressForm::input).orElse(null),
        Optional.ofNullable(phases).map(PhasesForm::input).orElse(null),
        stakeholders);
  }

  @Override
  public SheetForm offering(List<String> offered) {
    return new SheetForm(
        id,
        programme,
        name,
        heading,
        nameInStrategyTable,
        area,
        centre,
        budget,
        progress,
        phases,
        stakeholders,
        offered);
  }
}
