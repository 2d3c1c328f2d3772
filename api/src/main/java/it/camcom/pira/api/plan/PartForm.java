package it.camcom.pira.api.plan;

import it.camcom.pira.domain.plan.PlanPart;
import java.util.List;
import java.util.Optional;

/** What a person fills in of a part of a plan; the same fields go out and come in. */
interface PartForm<P extends PlanPart> {

  /**
   * The part that the form asks for, in place of one that is there or as a new one.
   *
   * @param seen the part as it is, whose id stays, and what stands below it; empty for a new one
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  P part(Optional<P> seen);

  /** The same form with the operations that the caller may do next. */
  PartForm<P> offering(List<String> next);
}
