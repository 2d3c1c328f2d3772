package it.camcom.pira.domain.checking;

import java.util.List;

/**
 * The findings of a check, in print order.
 *
 * @param missing what the law demands and the plan lacks; it must be empty when a document is
 *     approved
 * @param doubtful what the approver must see
 */
public record Checked(List<Warning> missing, List<Warning> doubtful) {

  public Checked {
    missing = List.copyOf(missing);
    doubtful = List.copyOf(doubtful);
  }
}
