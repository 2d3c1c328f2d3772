package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The measurements of the chamber in scope as the audit recorded them before a moment. */
public interface PastMeasurements {

  /** Returns, for each indicator of the plan that had one, the last measurement up to the day. */
  List<Measurement> latest(PlanId plan, LocalDate asOf, Instant before);

  /** Returns why indicators of the plan could not be measured on exactly that day. */
  Map<IndicatorId, String> causes(PlanId plan, LocalDate asOf, Instant before);
}
