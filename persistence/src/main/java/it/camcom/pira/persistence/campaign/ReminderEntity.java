package it.camcom.pira.persistence.campaign;

import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.Reminder;
import it.camcom.pira.domain.campaign.ReminderId;
import it.camcom.pira.domain.campaign.ReminderSchedule;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What it reminds of never changes; the database allows only updates of its delivery. */
@Entity
@DynamicUpdate
@Table(name = "reminder")
class ReminderEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "campaign_id")
  UUID campaignId;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  ReminderSchedule occasion;

  @Column(name = "reminder_day")
  LocalDate day;

  @Column(name = "delivery_failures")
  int refusals;

  @Column(name = "claimed_until")
  Instant claimedUntil;

  @Column(name = "sent_at")
  Instant sentAt;

  protected ReminderEntity() {}

  ReminderEntity(Reminder reminder) {
    this.id = reminder.id().value();
    this.campaignId = reminder.campaign().value();
    this.accountId = reminder.person().value();
    this.occasion = reminder.occasion();
    this.day = reminder.day();
    update(reminder);
  }

  final void update(Reminder reminder) {
    this.refusals = reminder.refusals();
    this.claimedUntil = reminder.claimedUntil();
    this.sentAt = reminder.sentAt().orElse(null);
  }

  Reminder reminder() {
    return new Reminder(
        new ReminderId(id),
        new CampaignId(campaignId),
        new AccountId(accountId),
        occasion,
        day,
        refusals,
        claimedUntil,
        Optional.ofNullable(sentAt));
  }
}
