package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.Map;

/** Why indicators of the chamber in scope could not be measured at a day. */
public interface UnmeasuredCauses {

  /** Says it, instead of what was said before. */
  void put(PlanId plan, IndicatorId indicator, LocalDate asOf, String cause);

  /** Takes it back; false when nothing was said. */
  boolean takeBack(IndicatorId indicator, LocalDate asOf);

  /** What is said of the plan's indicators at just that day. */
  Map<IndicatorId, String> of(PlanId plan, LocalDate asOf);
}
