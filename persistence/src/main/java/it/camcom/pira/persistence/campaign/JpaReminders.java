package it.camcom.pira.persistence.campaign;

import it.camcom.pira.domain.campaign.Reminder;
import it.camcom.pira.domain.campaign.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaReminders implements Reminders {

  private EntityManager entities;

  protected JpaReminders() {}

  @Inject
  public JpaReminders(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Reminder> known(Instant since) {
    return entities
        .createQuery(
            """
            select r from ReminderEntity r
            where r.sentAt >= :since or r.campaignId in
              (select c.id from CampaignEntity c where c.closedAt is null)
            order by r.day, r.id
            """,
            ReminderEntity.class)
        .setParameter("since", since)
        .getResultStream()
        .map(ReminderEntity::reminder)
        .toList();
  }

  @Override
  public void add(Reminder reminder) {
    entities.persist(new ReminderEntity(reminder));
  }

  @Override
  public void replace(Reminder reminder) {
    Optional.ofNullable(entities.find(ReminderEntity.class, reminder.id().value()))
        .ifPresent(row -> row.update(reminder));
  }
}
