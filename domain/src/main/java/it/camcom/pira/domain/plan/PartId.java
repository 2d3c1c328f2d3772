package it.camcom.pira.domain.plan;

import java.util.Optional;

/** What a part of a plan is known by, whatever it says and wherever it stands. */
public sealed interface PartId<P extends PlanPart>
    permits SectionId, SheetId, ObjectiveId, IndicatorId, HealthId {

  /** The part as a plan has it; empty if the plan has none. */
  Optional<P> in(Plan plan);
}
