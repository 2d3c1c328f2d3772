package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;

/** Whose indicators the caller may measure: every one, or those of the own centres. */
record Ownership(Scope.OfChamber scope, Plan plan) {

  /**
   * @throws NotOfYourCentre if the caller may record for the own centre only, and this is another's
   */
  void require(Indicator indicator) {
    if (!covers(indicator)) {
      throw new NotOfYourCentre();
    }
  }

  boolean covers(Indicator indicator) {
    return scope.grants(Right.RECORD_ALL_VALUES)
        || plan.centreOf(indicator).filter(scope.centres()::contains).isPresent();
  }
}
