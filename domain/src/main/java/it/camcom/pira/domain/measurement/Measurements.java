package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The values measured for the plans of the chamber in scope. */
public interface Measurements {

  void add(PlanId plan, List<Measurement> measurements);

  /** Replaces what is said on the day of the measurement that has the same id. */
  void correct(Measurement measurement);

  /** The measurement of an indicator on just that day. */
  Optional<Recorded> on(Indicator indicator, LocalDate asOf);

  /** Every measurement of an indicator, the latest first. */
  List<Measurement> of(IndicatorId indicator);

  /** The last measurement up to the day of each indicator of the plan that has one. */
  List<Measurement> latest(PlanId plan, LocalDate asOf);
}
