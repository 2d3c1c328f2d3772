package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;
import java.time.Year;

/** The chamber already has a plan for the year. */
public final class PlanAlreadyExists extends Refusal {

  public PlanAlreadyExists(Year year) {
    super(year);
  }
}
