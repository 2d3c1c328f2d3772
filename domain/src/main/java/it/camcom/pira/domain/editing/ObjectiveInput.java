package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The input of an objective.
 *
 * @param suppression null while the objective is in force
 */
public record ObjectiveInput(String title, String description, SuppressionInput suppression)
    implements PartInput<Objective> {

  /** The day and reason of a suppression. */
  public record SuppressionInput(LocalDate on, String reason) {

    Optional<Suppression> check(Fields fields, Year year) {
      return fields.make(
          own -> {
            if (own.require(on != null, "on", "suppression")) {
              boolean ofYear = on.getYear() == year.getValue();
              own.require(ofYear, "on", "suppressionOutsideYear", year);
            }
            own.text("reason", reason, Texts.MAX_LINE);
            return () -> new Suppression(on, reason);
          });
    }
  }

  @Override
  public Optional<Objective> check(Fields fields, PartContext<Objective> context) {
    return fields.make(
        own -> {
          own.line("title", title);
          var text = context.checking().text(own, "description", description);
          var since =
              Optional.ofNullable(suppression)
                  .flatMap(one -> one.check(own.in("suppression"), context.plan().year()));
          var id = context.current().map(Objective::id).orElseGet(ObjectiveId::next);
          var indicators = context.current().map(Objective::indicators).orElse(List.of());
          return () -> new Objective(id, title, text.orElseThrow(), since, indicators);
        });
  }

  @Override
  public void requireRoom(Plan plan) {
    PlanFull.unless(
        plan.sheets().stream().mapToInt(sheet -> sheet.objectives().size()).sum()
            < Plan.MAX_INDICATORS);
  }
}
