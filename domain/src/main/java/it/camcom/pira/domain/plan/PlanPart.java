package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Version;
import java.util.List;
import java.util.Optional;

/** A part of a plan that is written, moved and deleted by itself. */
public sealed interface PlanPart
    permits NarrativeSection, ProgrammeSheet, Objective, Indicator, FinancialHealth {

  PartId<? extends PlanPart> id();

  /** What the part says of itself, whatever stands below it. */
  Version version();

  /** The plan with this in place of the part of the same id, whose children stay. */
  Plan replacedIn(Plan plan);

  /** The plan without the part and what stands below it. */
  Plan removedFrom(Plan plan);

  /** The plan with this part more; the plan as it is if it has no such place. */
  Plan addedTo(Plan plan, PartPlace place);

  /** The plan with the part at another place; empty if it has no such place. */
  default Optional<Plan> movedIn(Plan plan, PartPlace place) {
    var without = removedFrom(plan);
    var moved = addedTo(without, place);
    return moved.equals(without)
        ? Optional.empty()
        : Optional.of(new PlanChange(moved).followingAsIn(plan));
  }

  /** What the part stands in. */
  PartPlace.Within within();

  /** The objectives below the part. */
  default List<Objective> objectivesBelow() {
    return List.of();
  }

  /** The indicators below the part. */
  default List<Indicator> indicatorsBelow() {
    return List.of();
  }

  /** The indicators that go when the part goes: those below it, or itself. */
  default List<Indicator> indicatorsWithin() {
    return indicatorsBelow();
  }

  /** Whether it has copied from the plan of the year before what nobody confirmed since. */
  default boolean isToConfirm() {
    return false;
  }

  /** The part with what it copied taken for right. */
  default PlanPart confirmed() {
    return this;
  }

  /**
   * Whether the part is suppressed with a reason, and not deleted, once a document of its plan was
   * approved (D.lgs. 91/2011 art. 22).
   */
  default boolean staysOnceApproved() {
    return false;
  }
}
