package it.camcom.pira.domain.document;

import java.time.LocalDate;
import java.util.List;

/**
 * How a document stands on a day: what of it is due, and what the caller may do with it.
 *
 * @param next the steps that the caller may take; none on a day that is past
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
