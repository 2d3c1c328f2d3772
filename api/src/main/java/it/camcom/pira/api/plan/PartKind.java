package it.camcom.pira.api.plan;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.plan.PlanPart;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of parts of a plan over HTTP.
 *
 * @param type of its form
 * @param form makes the form of a part
 * @param path of a part below the plan
 * @param required the field that a form must have
 * @param operations on an existing part
 */
record PartKind<P extends PlanPart, F extends PartForm<P>>(
    Class<P> part,
    Class<F> type,
    Function<P, F> form,
    Function<P, String> path,
    String required,
    List<String> operations) {

  private static final String CONFIRM = "confirm";

  /** The form of a part, with the operations that the caller may do next. */
  PartForm<P> shown(P one, Scope caller) {
    return form.apply(one).offering(caller.grants(Right.EDIT_PLAN) ? offered(one) : List.of());
  }

  private List<String> offered(P one) {
    return operations.stream()
        .filter(operation -> one.isToConfirm() || !operation.startsWith(CONFIRM))
        .toList();
  }

  /** Returns the form of a part of this kind. */
  F formOf(PlanPart one) {
    return form.apply(part.cast(one));
  }

  /** Returns the form of a part after a JSON merge patch. */
  F patched(P now, JsonObject patch) {
    return Patched.of(form.apply(now), patch, type);
  }
}
