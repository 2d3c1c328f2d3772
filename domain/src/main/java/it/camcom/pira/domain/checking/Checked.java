package it.camcom.pira.domain.checking;

import java.util.List;

/**
 * What was found in a plan, in the order in which the plan is printed.
 *
 * @param missing what the law asks for; nothing may be missing when a document is approved
 * @param doubtful what the approver must see
 */
public record Checked(List<Warning> missing, List<Warning> doubtful) {

  public Checked {
    missing = List.copyOf(missing);
    doubtful = List.copyOf(doubtful);
  }
}
