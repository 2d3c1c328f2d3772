package it.camcom.pira.api.view;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import java.util.List;

/**
 * An operation that an answer offers to callers with its right.
 *
 * @param operation its id in the description of the API
 */
public record Offered(Right right, String operation) {

  /** Returns those operations that the caller may run. */
  public static List<String> to(Scope caller, List<Offered> operations) {
    return operations.stream()
        .filter(one -> caller.grants(one.right()))
        .map(Offered::operation)
        .toList();
  }
}
