package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.Map;

/** The reasons why indicators of the chamber in scope could not be measured on a day. */
public interface UnmeasuredCauses {

  /** Sets the reason in place of an earlier one. */
  void put(PlanId plan, IndicatorId indicator, LocalDate asOf, String cause);

  /** Deletes the reason; false when there was none. */
  boolean takeBack(IndicatorId indicator, LocalDate asOf);

  /** Returns the reasons of the plan's indicators for exactly that day. */
  Map<IndicatorId, String> of(PlanId plan, LocalDate asOf);
}
