package it.camcom.pira.persistence.measurement;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.measurement.UnmeasuredCauses;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

@ApplicationScoped
public class JpaUnmeasuredCauses implements UnmeasuredCauses {

  private EntityManager entities;

  protected JpaUnmeasuredCauses() {}

  @Inject
  public JpaUnmeasuredCauses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void put(PlanId plan, IndicatorId indicator, LocalDate asOf, String cause) {
    var key = new UnmeasuredCauseEntity.Key(indicator.value(), asOf);
    var row = entities.find(UnmeasuredCauseEntity.class, key);
    if (row == null) {
      row = new UnmeasuredCauseEntity(plan.value(), key);
      row.cause = cause;
      entities.persist(row);
    }
    row.cause = cause;
  }

  @Override
  public boolean takeBack(IndicatorId indicator, LocalDate asOf) {
    return entities
            .createQuery("delete from UnmeasuredCauseEntity c where c.key = :key")
            .setParameter("key", new UnmeasuredCauseEntity.Key(indicator.value(), asOf))
            .executeUpdate()
        > 0;
  }

  @Override
  public Map<IndicatorId, String> of(PlanId plan, LocalDate asOf) {
    return byIndicator(
        entities
            .createQuery(
                "select c from UnmeasuredCauseEntity c"
                    + " where c.planId = :plan and c.key.asOf = :day",
                UnmeasuredCauseEntity.class)
            .setParameter("plan", plan.value())
            .setParameter("day", asOf)
            .getResultStream());
  }

  static Map<IndicatorId, String> byIndicator(Stream<UnmeasuredCauseEntity> rows) {
    return rows.collect(toMap(row -> new IndicatorId(row.key.indicatorId()), row -> row.cause));
  }
}
