package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;
import java.time.Year;

/** A document of the plan was approved, so the plan stays. */
public final class PlanApproved extends Refusal {

  PlanApproved(Year year) {
    super(year);
  }
}
