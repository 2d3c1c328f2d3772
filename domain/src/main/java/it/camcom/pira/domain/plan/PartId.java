package it.camcom.pira.domain.plan;

import java.util.Optional;

/** The id of a part of a plan, independent of its content and place. */
public sealed interface PartId<P extends PlanPart>
    permits SectionId, SheetId, ObjectiveId, IndicatorId, HealthId {

  /** Returns the part in a plan; empty if the plan has none. */
  Optional<P> in(Plan plan);
}
