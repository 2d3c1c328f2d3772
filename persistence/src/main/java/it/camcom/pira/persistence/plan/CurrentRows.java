package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the present rows of a plan. */
record CurrentRows(EntityManager entities) implements PlanSource {

  @Override
  public <T extends ChamberOwnedEntity> List<T> rows(Class<T> type, UUID plan, String order) {
    return entities
        .createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.planId = :plan order by e."
                + order,
            type)
        .setParameter("plan", plan)
        .getResultList();
  }

  @Override
  public Map<UUID, ResponsibilityCentre> centres(Set<UUID> ids) {
    return ResponsibilityCentreEntity.withIds(entities, ids);
  }
}
