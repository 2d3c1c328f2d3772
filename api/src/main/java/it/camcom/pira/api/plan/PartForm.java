package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.PartInput;
import it.camcom.pira.domain.plan.PlanPart;
import java.util.List;

/** A part of a plan as JSON. Requests and responses have the same fields. */
interface PartForm<P extends PlanPart> {

  /** Returns what was sent, for the use case to check. */
  PartInput<P> input();

  /** Returns the same form with the operations open to the caller. */
  PartForm<P> offering(List<String> next);
}
