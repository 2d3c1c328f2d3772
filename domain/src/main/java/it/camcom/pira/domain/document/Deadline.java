package it.camcom.pira.domain.document;

import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something due by law of a document of budget or accounts. A monitoring owes nothing of it.
 *
 * @param due the last day for it
 * @param done the day it was done
 */
public record Deadline(Duty duty, LocalDate due, Optional<LocalDate> done) {

  private static final MonthDay BUDGET = MonthDay.of(12, 31);
  private static final MonthDay REVISED_BUDGET = MonthDay.of(7, 31);
  private static final MonthDay FINAL = MonthDay.of(4, 30);

  /** What is due. */
  public enum Duty {
    /**
     * By its organ: a budget by 31 December of the year before, a revised one by 31 July, the
     * accounts by 30 April of the year after (DPR 254/2005 art. 6, 12 and 20).
     */
    APPROVAL,
    /** To the ministries, within ten days of approval (DM 27/3/2013 art. 9). */
    TRANSMISSION,
    /** On the chamber's site, within thirty days of approval (D.lgs. 33/2013 art. 29). */
    PUBLICATION
  }

  private static final int DAYS_TO_TRANSMIT = 10;
  private static final int DAYS_TO_PUBLISH = 30;

  public Deadline {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(done, "done");
  }

  static List<Deadline> of(Document document) {
    if (document.kind() == DocumentKind.MONITORING) {
      return List.of();
    }
    var deadlines = new ArrayList<Deadline>();
    var approvedOn = document.act().filter(act -> document.isApproved()).map(Act::date);
    approvalDue(document)
        .ifPresent(day -> deadlines.add(new Deadline(Duty.APPROVAL, day, approvedOn)));
    approvedOn.ifPresent(
        day -> {
          var since = document.proceedings();
          deadlines.add(
              new Deadline(
                  Duty.TRANSMISSION, day.plusDays(DAYS_TO_TRANSMIT), since.transmittedOn()));
          deadlines.add(
              new Deadline(
                  Duty.PUBLICATION,
                  day.plusDays(DAYS_TO_PUBLISH),
                  since.publication().map(Publication::date)));
        });
    return List.copyOf(deadlines);
  }

  /** Empty for a correction, and for a closing report, for which the law names no day. */
  private static Optional<LocalDate> approvalDue(Document document) {
    if (document.corrects().isPresent()) {
      return Optional.empty();
    }
    var year = document.year();
    return switch (document.kind()) {
      case BUDGET -> Optional.of(year.minusYears(1).atMonthDay(BUDGET));
      case REVISED_BUDGET -> Optional.of(year.atMonthDay(REVISED_BUDGET));
      case FINAL -> Optional.of(year.plusYears(1).atMonthDay(FINAL));
      case MONITORING, CLOSING -> Optional.empty();
    };
  }

  /** Whether it was due before that day and was not done by then. */
  public boolean isOverdueOn(LocalDate day) {
    return done.isEmpty() && day.isAfter(due);
  }

  /** Whether it was done late, or is not done on that day and late. */
  public boolean isLateOn(LocalDate day) {
    return done.orElse(day).isAfter(due);
  }
}
