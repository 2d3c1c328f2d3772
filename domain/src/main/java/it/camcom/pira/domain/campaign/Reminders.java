package it.camcom.pira.domain.campaign;

import java.time.Instant;
import java.util.List;

/** The reminders of the chamber in scope. */
public interface Reminders {

  /** Those of open campaigns, and all that were sent since. */
  List<Reminder> known(Instant since);

  void add(Reminder reminder);

  /** Keeps a reminder as it is now instead of as it was; one that is gone stays gone. */
  void replace(Reminder reminder);
}
