package it.camcom.pira.domain.campaign;

import java.time.Instant;
import java.util.List;

/** The reminders of the chamber in scope. */
public interface Reminders {

  /** Returns the reminders of open campaigns, and all that were sent since the moment. */
  List<Reminder> known(Instant since);

  void add(Reminder reminder);

  /** Replaces the stored reminder; a deleted one stays deleted. */
  void replace(Reminder reminder);
}
