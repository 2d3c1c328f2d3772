package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Version;
import java.util.List;
import java.util.Optional;

/** A part of a plan that is written, moved and deleted separately. */
public sealed interface PlanPart
    permits NarrativeSection, ProgrammeSheet, Objective, Indicator, FinancialHealth {

  PartId<? extends PlanPart> id();

  /** The version of the part's own fields, without its children. */
  Version version();

  /** Returns the plan with this part in place of the one with the same id, whose children stay. */
  Plan replacedIn(Plan plan);

  /** Returns the plan without the part and its children. */
  Plan removedFrom(Plan plan);

  /** Returns the plan with this part added; the same plan if it has no such place. */
  Plan addedTo(Plan plan, PartPlace place);

  /** Returns the plan with the part at another place; empty if it has no such place. */
  default Optional<Plan> movedIn(Plan plan, PartPlace place) {
    var without = removedFrom(plan);
    var moved = addedTo(without, place);
    return moved.equals(without)
        ? Optional.empty()
        : Optional.of(new PlanChange(moved).followingAsIn(plan));
  }

  /** The kind of parent that the part has. */
  PartPlace.Within within();

  /** The objectives below the part. */
  default List<Objective> objectivesBelow() {
    return List.of();
  }

  /** The indicators below the part. */
  default List<Indicator> indicatorsBelow() {
    return List.of();
  }

  /** The indicators deleted with the part: those below it, or the part itself. */
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
   * Whether the part is suppressed with a reason instead of deleted, once a document of its plan is
   * approved (D.lgs. 91/2011 art. 22).
   */
  default boolean staysOnceApproved() {
    return false;
  }
}
