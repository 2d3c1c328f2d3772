package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A reminder of a campaign to a person on an occasion; each occurs once.
 *
 * @param day the day of the occasion
 * @param refusals how often the mail server refused the letter
 * @param claimedUntil the end of the present claim; after that anybody may claim it
 * @param sentAt empty until the mail server accepted the letter
 */
public record Reminder(
    ReminderId id,
    CampaignId campaign,
    AccountId person,
    ReminderSchedule occasion,
    LocalDate day,
    int refusals,
    Instant claimedUntil,
    Optional<Instant> sentAt) {

  /** The number of refusals after which nobody tries again. */
  public static final int MAX_REFUSALS = 24;

  /**
   * The length of a claim. It exceeds the time that a chamber's letters take, so that no two nodes
   * send the same letters.
   */
  static final Duration CLAIM = Duration.ofHours(2);

  public Reminder {
    Objects.requireNonNull(campaign, "campaign");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(sentAt, "sentAt");
  }

  static Reminder claimed(
      CampaignId campaign,
      AccountId person,
      ReminderSchedule occasion,
      LocalDate day,
      Instant now) {
    return new Reminder(
        ReminderId.next(), campaign, person, occasion, day, 0, now.plus(CLAIM), Optional.empty());
  }

  boolean is(CampaignId ofCampaign, ReminderSchedule onOccasion, LocalDate onDay) {
    return campaign.equals(ofCampaign) && occasion == onOccasion && day.equals(onDay);
  }

  /** Whether the letter was sent since then, or is claimed now. */
  boolean isDealtWith(Instant since, Instant now) {
    return sentAt.map(sent -> !sent.isBefore(since)).orElse(claimedUntil.isAfter(now));
  }

  /** Whether the letter is still to be sent and is not claimed. */
  boolean isLeft(Instant now) {
    return sentAt.isEmpty() && !claimedUntil.isAfter(now) && !isGivenUp();
  }

  boolean isGivenUp() {
    return refusals >= MAX_REFUSALS;
  }

  Reminder claimedAgain(Instant now) {
    return with(refusals, now.plus(CLAIM), Optional.empty());
  }

  /** Records the result of a delivery. */
  Reminder settled(Mail.Delivery delivery, Instant now) {
    return switch (delivery) {
      case ACCEPTED -> with(refusals, now, Optional.of(now));
      case REFUSED -> with(refusals + 1, now, Optional.empty());
      case UNREACHABLE -> with(refusals, now, Optional.empty());
    };
  }

  private Reminder with(int refused, Instant until, Optional<Instant> sent) {
    return new Reminder(id, campaign, person, occasion, day, refused, until, sent);
  }
}
