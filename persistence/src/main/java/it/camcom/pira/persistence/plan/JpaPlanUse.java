package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;

@ApplicationScoped
public class JpaPlanUse implements PlanUse {

  private EntityManager entities;

  protected JpaPlanUse() {}

  @Inject
  public JpaPlanUse(EntityManager entities) {
    this.entities = entities;
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
