package it.camcom.pira.domain.plan;

import java.util.Collection;

/** Facts outside a plan that depend on it, in the chamber in scope. */
public interface PlanUse {

  /** Whether a document of the plan is approved, so that each change of the plan needs a reason. */
  boolean isApproved(PlanId plan);

  /** The number of measurements of the indicators. */
  long measurements(Collection<IndicatorId> indicators);

  /** Deletes the measurements of the indicators, with their evidence files. */
  void forget(Collection<IndicatorId> indicators);

  /** Whether all measurements of an indicator are of the kind that it measures now. */
  boolean allMeasuredAs(Indicator indicator);
}
