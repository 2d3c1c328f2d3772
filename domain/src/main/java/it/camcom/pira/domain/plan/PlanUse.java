package it.camcom.pira.domain.plan;

import java.util.Collection;

/** Facts outside a plan that depend on it, in the chamber in scope. */
public interface PlanUse {

  /** Whether a document of the plan is approved, so that each change of the plan needs a reason. */
  boolean isApproved(PlanId plan);

  /** How much there is in a plan, and hangs on it. */
  PlanContents contents(Plan plan);

  /** Deletes everything that hangs on a plan of which no document was approved. */
  void release(Plan plan);

  /** How many values were measured on the indicators. */
  long measurements(Collection<IndicatorId> indicators);

  /** Deletes the measurements of the indicators, with their evidence files. */
  void forget(Collection<IndicatorId> indicators);

  /** Whether all measurements of an indicator are of the kind that it measures now. */
  boolean allMeasuredAs(Indicator indicator);
}
