package it.camcom.pira.api.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.StrategicArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme sheet without its objectives. */
@Schema(name = "SheetForm")
public record SheetForm(
    @Schema(readOnly = true) String id,
    @Schema(description = "Programma ministeriale", examples = "011.005") String programme,
    @Schema(examples = "La sede camerale: uno spazio aperto per la città") String name,
    String heading,
    String nameInStrategyTable,
    String area,
    String centre,
    BudgetForm budget,
    ProgressForm progress,
    PhasesForm phases,
    String stakeholders,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<ProgrammeSheet> {

  /** The resources: an amount, or the reason why there is none. */
  @Schema(name = "BudgetForm")
  public record BudgetForm(
      @Schema(examples = "165600.00") BigDecimal euro,
      @Schema(examples = "Attività realizzate con risorse interne") String reason) {

    static BudgetForm of(Budget budget) {
      return budget instanceof Budget.NotStated
          ? null
          : new BudgetForm(
              budget.amount().orElse(null),
              budget instanceof Budget.NoAmount none ? none.reason() : null);
    }

    Budget budget(Fields fields) {
      boolean fits = euro == null ? reason != null : reason == null && Budget.isAmount(euro);
      fields.require(fits, "budget", "budget");
      if (reason != null) {
        fields.line("budget.reason", reason);
      }
      return fields.ifSound(
          () -> euro == null ? new Budget.NoAmount(reason) : new Budget.Amount(euro));
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
  public ProgrammeSheet part(Optional<ProgrammeSheet> seen) {
    var fields = new Fields();
    var names = NamesForm.names(fields, name, heading, nameInStrategyTable);
    fields.require(ProgrammeCode.isOne(programme), "programme", "programmeCode");
    var ofArea = fields.lineIfAny("area", area);
    var ofCentre = fields.lineIfAny("centre", centre);
    var held = fields.bounded("stakeholders", stakeholders, Texts.MAX_LINE);
    var resources = budget == null ? new Budget.NotStated() : budget.budget(fields);
    var objectives = seen.map(ProgrammeSheet::objectives).orElse(List.<Objective>of());
    var followed = progress == null ? null : progress.progress(fields, objectives);
    var steps = phases == null ? Phases.NONE : phases.phases(fields);
    return fields.made(
        () ->
            new ProgrammeSheet(
                seen.map(ProgrammeSheet::id).orElseGet(SheetId::next),
                new ProgrammeCode(programme),
                names,
                ofArea.map(StrategicArea::new),
                ofCentre.map(ResponsibilityCentre::new),
                resources,
                Optional.ofNullable(followed),
                objectives,
                steps,
                held));
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
