package it.camcom.pira.persistence.campaign;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "campaign")
class CampaignEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "as_of")
  LocalDate asOf;

  @Column(name = "due_on")
  LocalDate dueOn;

  String note;

  @Column(name = "opened_by")
  UUID openedBy;

  @Column(name = "closed_at")
  Instant closedAt;

  /** Detects a change that bypassed the chamber's lock; callers never see it. */
  @Version int version;

  protected CampaignEntity() {}

  CampaignEntity(Campaign campaign) {
    this.id = campaign.id().value();
    this.planId = campaign.plan().value();
    this.asOf = campaign.asOf();
    this.openedBy = campaign.openedBy().value();
    update(campaign);
  }

  final void update(Campaign campaign) {
    this.dueOn = campaign.dueOn();
    this.note = campaign.note().orElse(null);
    this.closedAt = campaign.closedAt().orElse(null);
  }

  Campaign campaign(int year) {
    return new Campaign(
        new CampaignId(id),
        new PlanId(planId),
        Year.of(year),
        asOf,
        dueOn,
        Optional.ofNullable(note),
        new AccountId(openedBy),
        Optional.ofNullable(closedAt));
  }
}
