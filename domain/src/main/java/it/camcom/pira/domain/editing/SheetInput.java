package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.StrategicArea;
import java.util.List;
import java.util.Optional;

/**
 * The input of a programme sheet.
 *
 * @param programme the code of a ministerial programme, as {@code 011.005}
 * @param centre one of the chamber's list
 * @param budget null if resources are not given
 * @param progress null for none
 * @param phases null for none
 */
public record SheetInput(
    String programme,
    SheetNamesInput names,
    String area,
    String centre,
    BudgetInput budget,
    ProgressInput progress,
    PhasesInput phases,
    String stakeholders)
    implements PartInput<ProgrammeSheet> {

  @Override
  public Optional<ProgrammeSheet> check(Fields fields, PartContext<ProgrammeSheet> context) {
    return fields.make(
        own -> {
          var current = context.current();
          var code =
              context.checking().programme(own, "programme", programme, context.plan().year());
          var called = names.check(own);
          var ofArea = own.lineIfAny("area", area);
          var ofCentre =
              context
                  .checking()
                  .centre(own, "centre", centre, current.flatMap(ProgrammeSheet::centre));
          var resources = resources(own);
          var followed =
              Optional.ofNullable(progress).flatMap(one -> one.check(own.in("progress"), current));
          var steps = steps(own);
          var held = own.bounded("stakeholders", stakeholders, Texts.MAX_LINE);
          return () ->
              new ProgrammeSheet(
                  current.map(ProgrammeSheet::id).orElseGet(SheetId::next),
                  code.orElseThrow(),
                  called.orElseThrow(),
                  ofArea.map(StrategicArea::new),
                  ofCentre,
                  resources.orElseThrow(),
                  followed,
                  current.map(ProgrammeSheet::objectives).orElse(List.of()),
                  steps.orElseThrow(),
                  held,
                  current
                      .filter(ProgrammeSheet::budgetToConfirm)
                      .filter(now -> now.budget().equals(resources.orElseThrow()))
                      .isPresent());
        });
  }

  private Optional<Budget> resources(Fields own) {
    return budget == null ? Optional.of(new Budget.NotStated()) : budget.check(own, "budget");
  }

  private Optional<Phases> steps(Fields own) {
    return phases == null ? Optional.of(Phases.NONE) : phases.check(own.in("phases"));
  }

  @Override
  public void requireRoom(Plan plan) {
    PlanFull.unless(plan.sheets().size() < Plan.MAX_SHEETS);
  }
}
