package it.camcom.pira.domain.plan;

import java.util.Collection;

/** What hangs on a plan of the chamber in scope from outside it. */
public interface PlanUse {

  /** Whether a document of the plan was approved, so that each change of it wants its reason. */
  boolean isApproved(PlanId plan);

  /** How much there is in a plan, and hangs on it. */
  PlanContents contents(Plan plan);

  /** Deletes everything that hangs on a plan of which no document was approved. */
  void release(Plan plan);

  /** How many values were measured on the indicators. */
  long measurements(Collection<IndicatorId> indicators);

  /** Deletes what was measured on the indicators, with the files that prove it. */
  void forget(Collection<IndicatorId> indicators);

  /** Whether everything that was measured on an indicator is of the kind that is measured so. */
  boolean allMeasuredAs(Indicator indicator);
}
