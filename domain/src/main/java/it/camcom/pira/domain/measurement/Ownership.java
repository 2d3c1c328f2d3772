package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;

/** The indicators that the caller may measure: all, or those of the own centres. */
record Ownership(Scope.OfChamber scope, Plan plan) {

  /**
   * @throws NotOfYourCentre if the caller may record only for the own centres, and the indicator
   *     belongs to another
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
