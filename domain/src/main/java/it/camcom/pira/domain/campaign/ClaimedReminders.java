package it.camcom.pira.domain.campaign;

import java.util.List;
import java.util.stream.Stream;

/**
 * The letters to send now.
 *
 * @param dealtWith people who already received a letter today
 * @param withoutAddress people without a mail address
 */
public record ClaimedReminders(List<Claim> claims, int dealtWith, int withoutAddress) {

  static final ClaimedReminders NONE = new ClaimedReminders(List.of(), 0, 0);
  static final ClaimedReminders DEALT_WITH = new ClaimedReminders(List.of(), 1, 0);
  static final ClaimedReminders WITHOUT_ADDRESS = new ClaimedReminders(List.of(), 0, 1);

  public ClaimedReminders {
    claims = List.copyOf(claims);
  }

  static ClaimedReminders of(List<Reminder> reminders, Letter letter) {
    return new ClaimedReminders(List.of(new Claim(reminders, letter)), 0, 0);
  }

  ClaimedReminders and(ClaimedReminders more) {
    return new ClaimedReminders(
        Stream.concat(claims.stream(), more.claims.stream()).toList(),
        dealtWith + more.dealtWith,
        withoutAddress + more.withoutAddress);
  }

  /** One letter, and the reminders it covers. */
  public record Claim(List<Reminder> reminders, Letter letter) {

    public Claim {
      reminders = List.copyOf(reminders);
    }
  }
}
