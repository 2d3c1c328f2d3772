package it.camcom.pira.persistence.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.Campaigns;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
public class JpaCampaigns implements Campaigns {

  private static final String WITH_YEAR =
      "select c, p.year from CampaignEntity c join PlanEntity p on p.id = c.planId ";

  private EntityManager entities;

  protected JpaCampaigns() {}

  @Inject
  public JpaCampaigns(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Campaign campaign) {
    entities.persist(new CampaignEntity(campaign));
    entities.flush();
  }

  @Override
  public Campaign replace(Campaign campaign) {
    var row = entities.find(CampaignEntity.class, campaign.id().value());
    row.update(campaign);
    entities.flush();
    return row.campaign(campaign.year().getValue());
  }

  /** The database deletes its reminders. */
  @Override
  public void remove(CampaignId id) {
    entities
        .createQuery("delete from CampaignEntity c where c.id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  @Override
  public boolean exists(PlanId plan, LocalDate asOf) {
    return entities
            .createQuery(
                "select count(c) from CampaignEntity c where c.planId = :plan and c.asOf = :day",
                Long.class)
            .setParameter("plan", plan.value())
            .setParameter("day", asOf)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<Campaign> withId(CampaignId id) {
    return campaigns(
            entities
                .createQuery(WITH_YEAR + "where c.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultStream())
        .stream()
        .findFirst();
  }

  @Override
  public List<Campaign> of(Year year) {
    return campaigns(
        entities
            .createQuery(WITH_YEAR + "where p.year = :year order by c.asOf", Object[].class)
            .setParameter("year", year.getValue())
            .getResultStream());
  }

  @Override
  public List<Campaign> open() {
    return campaigns(
        entities
            .createQuery(
                WITH_YEAR + "where c.closedAt is null order by c.dueOn, c.asOf, c.id",
                Object[].class)
            .getResultStream());
  }

  private static List<Campaign> campaigns(Stream<Object[]> rows) {
    return rows.map(row -> ((CampaignEntity) row[0]).campaign((Integer) row[1])).toList();
  }

  @Override
  public Map<CampaignId, Set<IndicatorId>> measured(List<Campaign> campaigns) {
    return entities
        .createQuery(
            """
            select c.id, m.indicatorId from CampaignEntity c
            join MeasurementEntity m on m.planId = c.planId and m.asOf = c.asOf
            where c.id in :ids
            """,
            Object[].class)
        .setParameter("ids", campaigns.stream().map(one -> one.id().value()).toList())
        .getResultStream()
        .collect(
            groupingBy(
                row -> new CampaignId((UUID) row[0]),
                mapping(row -> new IndicatorId((UUID) row[1]), toSet())));
  }
}
