package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.List;

/** The values measured for the plans of the chamber in scope. */
public interface Measurements {

  void add(PlanId plan, List<Measurement> measurements);

  /** The last measurement up to the day of each indicator of the plan that has one. */
  List<Measurement> latest(PlanId plan, LocalDate asOf);
}
