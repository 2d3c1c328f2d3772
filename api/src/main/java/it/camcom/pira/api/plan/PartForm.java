package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.PartInput;
import it.camcom.pira.domain.plan.PlanPart;
import java.util.List;

/** A part of a plan as JSON; the same fields go out and come in. */
interface PartForm<P extends PlanPart> {

  /** What was sent, for the use case to check. */
  PartInput<P> input();

  /** The same form with the operations that the caller may do next. */
  PartForm<P> offering(List<String> next);
}
