package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanContents;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class JpaPlanUse implements PlanUse {

  private EntityManager entities;
  private Measurements measurements;
  private EvidenceFiles files;

  protected JpaPlanUse() {}

  @Inject
  public JpaPlanUse(EntityManager entities, Measurements measurements, EvidenceFiles files) {
    this.entities = entities;
    this.measurements = measurements;
    this.files = files;
  }

  @Override
  public boolean isApproved(PlanId plan) {
    return entities
            .createQuery(
                """
                select count(d) from DocumentEntity d
                where d.planId = :plan and d.state in (APPROVED, PUBLISHED)
                """,
                Long.class)
            .setParameter("plan", plan.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public PlanContents contents(Plan plan) {
    return new PlanContents(
        plan.sections().size(),
        plan.sheets().size(),
        plan.sheets().stream().mapToLong(sheet -> sheet.objectives().size()).sum(),
        plan.indicators().count(),
        count("select count(m) from MeasurementEntity m where m.planId = :plan", plan),
        count(
            """
            select count(e) from EvidenceEntity e
            join MeasurementEntity m on m.id = e.measurementId
            where m.planId = :plan
            """,
            plan),
        count("select count(c) from CampaignEntity c where c.planId = :plan", plan),
        count(
            """
            select count(d) from DocumentEntity d
            where d.planId = :plan and d.state not in (APPROVED, PUBLISHED)
            """,
            plan));
  }

  private long count(String query, Plan plan) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("plan", plan.id().value())
        .getSingleResult();
  }

  @Override
  public void release(Plan plan) {
    var indicators = plan.indicators().map(Indicator::id).toList();
    if (!indicators.isEmpty()) {
      forget(indicators);
    }
    for (String rows : List.of("DocumentEntity", "CampaignEntity")) {
      entities
          .createQuery("delete from " + rows + " r where r.planId = :plan")
          .setParameter("plan", plan.id().value())
          .executeUpdate();
    }
  }

  @Override
  public long measurements(Collection<IndicatorId> indicators) {
    return entities
        .createQuery(
            "select count(m) from MeasurementEntity m where m.indicatorId in (:indicators)",
            Long.class)
        .setParameter("indicators", indicators.stream().map(IndicatorId::value).toList())
        .getSingleResult();
  }

  @Override
  public void forget(Collection<IndicatorId> indicators) {
    var ids = indicators.stream().map(IndicatorId::value).toList();
    var digests =
        entities
            .createQuery(
                """
                select distinct e.sha256 from EvidenceEntity e
                join MeasurementEntity m on m.id = e.measurementId
                where m.indicatorId in (:indicators)
                """,
                String.class)
            .setParameter("indicators", ids)
            .getResultList();
    entities
        .createQuery(
            """
            delete from EvidenceEntity e where e.measurementId in
              (select m.id from MeasurementEntity m where m.indicatorId in (:indicators))
            """)
        .setParameter("indicators", ids)
        .executeUpdate();
    entities
        .createQuery("delete from MeasurementEntity m where m.indicatorId in (:indicators)")
        .setParameter("indicators", ids)
        .executeUpdate();
    if (!digests.isEmpty()) {
      var named = measurements.named(digests);
      digests.stream().filter(digest -> !named.contains(digest)).forEach(files::release);
    }
  }

  @Override
  public boolean allMeasuredAs(Indicator indicator) {
    return entities
        .createQuery(
            "select m.value from MeasurementEntity m where m.indicatorId = :indicator",
            ValueColumns.class)
        .setParameter("indicator", indicator.id().value())
        .getResultStream()
        .map(ValueColumns::value)
        .allMatch(indicator.measure()::admits);
  }
}
