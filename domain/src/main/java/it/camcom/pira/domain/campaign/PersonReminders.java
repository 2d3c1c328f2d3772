package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The reminders that one person received, and those to be added. */
final class PersonReminders {

  private final AccountId person;
  private final List<Reminder> known;
  private final LocalDate today;
  private final Instant now;

  /**
   * @param known the reminders of everyone in the chamber
   */
  PersonReminders(AccountId person, List<Reminder> known, LocalDate today, Instant now) {
    this.person = person;
    this.known = known.stream().filter(reminder -> reminder.person().equals(person)).toList();
    this.today = today;
    this.now = now;
  }

  /** Returns the occasions that have come and for which no letter was sent yet. */
  Map<Campaign, ReminderSchedule> wanted(
      List<Campaign> campaigns, Function<Campaign, Optional<ReminderSchedule>> occasions) {
    var wanted = new LinkedHashMap<Campaign, ReminderSchedule>();
    for (Campaign campaign : campaigns) {
      occasions
          .apply(campaign)
          .filter(occasion -> !isSent(campaign, occasion))
          .ifPresent(occasion -> wanted.put(campaign, occasion));
    }
    return wanted;
  }

  /**
   * Whether the reminder was sent. One asked for by hand counts as wanted even then, so that the
   * caller learns it was sent.
   */
  private boolean isSent(Campaign campaign, ReminderSchedule occasion) {
    return occasion != ReminderSchedule.ON_REQUEST
        && row(campaign, occasion).filter(one -> !one.isLeft(now)).isPresent();
  }

  private Optional<Reminder> row(Campaign campaign, ReminderSchedule occasion) {
    var day = occasion.day(campaign.dueOn(), today);
    return known.stream().filter(one -> one.is(campaign.id(), occasion, day)).findFirst();
  }

  /** Whether the person already has today's letter: at most one a day. */
  boolean isDealtWithToday() {
    var morning = today.atStartOfDay(Today.ITALY).toInstant();
    return known.stream().anyMatch(reminder -> reminder.isDealtWith(morning, now));
  }

  boolean isAnyLeft(List<Campaign> campaigns) {
    return !again(campaigns).isEmpty();
  }

  /** Claims again the reminders of the campaigns that could not be sent before. */
  List<Reminder> again(List<Campaign> campaigns) {
    var ids = campaigns.stream().map(Campaign::id).collect(toSet());
    return known.stream()
        .filter(reminder -> ids.contains(reminder.campaign()) && reminder.isLeft(now))
        .map(reminder -> reminder.claimedAgain(now))
        .toList();
  }

  /** Claims the wanted reminders that nobody has claimed before. */
  List<Reminder> fresh(Map<Campaign, ReminderSchedule> wanted) {
    return wanted.entrySet().stream()
        .filter(entry -> row(entry.getKey(), entry.getValue()).isEmpty())
        .map(
            entry ->
                Reminder.claimed(
                    entry.getKey().id(),
                    person,
                    entry.getValue(),
                    entry.getValue().day(entry.getKey().dueOn(), today),
                    now))
        .toList();
  }
}
