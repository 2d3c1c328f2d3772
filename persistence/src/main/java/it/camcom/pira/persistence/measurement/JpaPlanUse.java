package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;

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
