package it.camcom.pira.domain.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The status of a document on a day: its legal duties, and the steps open to the caller.
 *
 * @param next the steps that the caller may take; none on a past day
 */
public record DocumentStatus(Document document, LocalDate day, List<Transition> next) {

  public DocumentStatus {
    next = List.copyOf(next);
  }

  /** Whether it was done late, or is late on the day. */
  public boolean isLate(Deadline deadline) {
    return deadline.isLateOn(day);
  }

  /** Whether something that the law demands is late on the day. */
  public boolean isOverdue(Deadline deadline) {
    return deadline.isOverdueOn(day);
  }
}
