package it.camcom.pira.domain.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The occasions on which people are reminded. */
public enum ReminderSchedule {
  WEEK_BEFORE(-7),
  DAY_BEFORE(-1),
  DAY_AFTER(1),
  WEEK_AFTER(7),
  /** A planning officer asks for it. */
  ON_REQUEST(0);

  private final int days;

  ReminderSchedule(int days) {
    this.days = days;
  }

  /**
   * Returns the occasion that applies to a due day. A missed occasion is made up for until the next
   * one, or for a week after the last.
   */
  public static Optional<ReminderSchedule> at(LocalDate dueOn, LocalDate today) {
    long since = ChronoUnit.DAYS.between(dueOn, today);
    if (since < WEEK_BEFORE.days || since >= WEEK_AFTER.days + 7) {
      return Optional.empty();
    }
    if (since < DAY_BEFORE.days) {
      return Optional.of(WEEK_BEFORE);
    }
    if (since < DAY_AFTER.days) {
      return Optional.of(DAY_BEFORE);
    }
    return Optional.of(since < WEEK_AFTER.days ? DAY_AFTER : WEEK_AFTER);
  }

  /** The day of the occasion. A request belongs to the day on which it is made. */
  public LocalDate day(LocalDate dueOn, LocalDate today) {
    return this == ON_REQUEST ? today : dueOn.plusDays(days);
  }
}
