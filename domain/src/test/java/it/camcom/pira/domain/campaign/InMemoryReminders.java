package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.chamber.Accounts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reminders kept in memory. */
final class InMemoryReminders implements Reminders {

  private final Map<ReminderId, Reminder> all = new LinkedHashMap<>();

  @Override
  public List<Reminder> known(Instant since) {
    return List.copyOf(all.values());
  }

  @Override
  public void add(Reminder reminder) {
    all.put(reminder.id(), reminder);
  }

  @Override
  public void replace(Reminder reminder) {
    all.replace(reminder.id(), reminder);
  }

  List<ReminderSchedule> sentTo(String person) {
    return all.values().stream()
        .filter(reminder -> reminder.person().equals(Accounts.named(person)))
        .filter(reminder -> reminder.sentAt().isPresent())
        .map(Reminder::occasion)
        .toList();
  }
}
