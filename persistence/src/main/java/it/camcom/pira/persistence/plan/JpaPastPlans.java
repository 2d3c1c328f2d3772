package it.camcom.pira.persistence.plan;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.PastPlans;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.persistence.audit.PastRows;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class JpaPastPlans implements PastPlans {

  private EntityManager entities;

  protected JpaPastPlans() {}

  @Inject
  public JpaPastPlans(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Plan> of(Year year, Instant before) {
    return plan("plan_year", year, before);
  }

  @Override
  public Optional<Plan> withId(PlanId id, Instant before) {
    return plan("id", id, before);
  }

  private Optional<Plan> plan(String column, Object value, Instant before) {
    try (var past = PastRows.before(entities, before)) {
      return past.of(PlanEntity.class, column, List.of(value)).stream()
          .findFirst()
          .map(new PlanLoader(new Source(past))::plan);
    }
  }

  /** Sorts by position; rows without position need no order. */
  private record Source(PastRows past) implements PlanSource {

    @Override
    public <T extends ChamberOwnedEntity> List<T> rows(Class<T> type, UUID plan, String order) {
      return past.of(type, "plan_id", List.of(plan));
    }

    @Override
    public Map<UUID, ResponsibilityCentre> centres(Set<UUID> ids) {
      return past.of(ResponsibilityCentreEntity.class, "id", ids).stream()
          .collect(toMap(ResponsibilityCentreEntity::id, ResponsibilityCentreEntity::centre));
    }
  }
}
