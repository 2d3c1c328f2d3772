package it.camcom.pira.domain.plan;

import java.util.Collection;

/** What hangs on a plan of the chamber in scope from outside it. */
public interface PlanUse {

  /** Whether a document of the plan was approved, so that each change of it wants its reason. */
  boolean isApproved(PlanId plan);

  /** How many values were measured on the indicators. */
  long measurements(Collection<IndicatorId> indicators);

  /** Deletes what was measured on the indicators, with the files that prove it. */
  void forget(Collection<IndicatorId> indicators);

  /** Whether everything that was measured on an indicator is of the kind that is measured so. */
  boolean allMeasuredAs(Indicator indicator);
}
