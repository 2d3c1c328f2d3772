package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was measured in the chamber in scope, as its audit last knew it before a moment. */
public interface PastMeasurements {

  /** The last measurement up to the day of each indicator of the plan that had one. */
  List<Measurement> latest(PlanId plan, LocalDate asOf, Instant before);

  /** Why indicators of the plan could not be measured at just that day. */
  Map<IndicatorId, String> causes(PlanId plan, LocalDate asOf, Instant before);
}
