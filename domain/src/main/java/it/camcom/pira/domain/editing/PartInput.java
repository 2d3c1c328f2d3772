package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import java.util.Optional;

/** The input of a part of a plan. The fields are raw: each may be null or hold anything. */
public sealed interface PartInput<P extends PlanPart>
    permits SectionInput, SheetInput, ObjectiveInput, IndicatorInput, HealthInput {

  /** Returns the part, or empty after naming every field at fault. */
  Optional<P> check(Fields fields, PartContext<P> context);

  /**
   * Checks that the plan can take one more part of the kind.
   *
   * @throws PlanFull if it has the most it can have
   * @throws HealthAlreadyThere if it has its only sheet of financial health
   */
  void requireRoom(Plan plan);
}
