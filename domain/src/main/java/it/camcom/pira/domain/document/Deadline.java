package it.camcom.pira.domain.document;

import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that the law sets after a document's approval.
 *
 * @param due the last day for it
 * @param done the day it was done
 */
public record Deadline(Duty duty, LocalDate due, Optional<LocalDate> done) {

  /** The duties. */
  public enum Duty {
    /** Transmission to the ministries within ten days of approval (DM 27/3/2013 art. 9). */
    TRANSMISSION(10),
    /**
     * Publication on the chamber's site within thirty days of approval (D.lgs. 33/2013 art. 29).
     */
    PUBLICATION(30);

    private final int days;

    Duty(int days) {
      this.days = days;
    }
  }

  public Deadline {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(done, "done");
  }

  static List<Deadline> of(Act act, ApprovalHistory proceedings) {
    return List.of(
        of(Duty.TRANSMISSION, act, proceedings.transmittedOn()),
        of(Duty.PUBLICATION, act, proceedings.publication().map(Publication::date)));
  }

  private static Deadline of(Duty duty, Act act, Optional<LocalDate> done) {
    return new Deadline(duty, act.date().plusDays(duty.days), done);
  }

  /** Whether it was due before that day and was not done by then. */
  public boolean isOverdueOn(LocalDate day) {
    return done.isEmpty() && day.isAfter(due);
  }
}
