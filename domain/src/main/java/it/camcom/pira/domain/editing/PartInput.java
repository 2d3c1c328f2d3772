package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import java.util.Optional;

/**
 * A part of a plan as somebody wants it to be. The fields are raw: each may be null, and hold
 * anything.
 */
public sealed interface PartInput<P extends PlanPart>
    permits SectionInput, SheetInput, ObjectiveInput, IndicatorInput, HealthInput {

  /** The part that is asked for; empty after every field at fault was named. */
  Optional<P> check(Fields fields, PartContext<P> context);

  /**
   * Sees that the plan can take one more of the kind.
   *
   * @throws PlanFull if it has as many as it can have
   * @throws HealthAlreadyThere if there is one, and can be no other
   */
  void requireRoom(Plan plan);
}
