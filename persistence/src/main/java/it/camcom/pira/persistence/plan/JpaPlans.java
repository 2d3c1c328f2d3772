package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanInBrief;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Year;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaPlans implements Plans {

  private EntityManager entities;

  protected JpaPlans() {}

  @Inject
  public JpaPlans(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Plan plan) {
    PlanWriter.add(entities, plan);
  }

  @Override
  public void replace(Plan plan) {
    PlanWriter.replace(entities, plan);
  }

  @Override
  public void delete(Plan plan) {
    PlanWriter.replace(
        entities, new Plan(plan.id(), plan.year(), List.of(), List.of(), Optional.empty()));
    entities.flush();
    entities.detach(entities.find(PlanEntity.class, plan.id().value()));
    entities
        .createQuery("delete from PlanEntity p where p.id = :id")
        .setParameter("id", plan.id().value())
        .executeUpdate();
  }

  @Override
  public Optional<Plan> of(Year year) {
    return entities
        .createQuery("select p from PlanEntity p where p.year = :year", PlanEntity.class)
        .setParameter("year", year.getValue())
        .getResultStream()
        .findFirst()
        .map(new PlanLoader(new CurrentRows(entities))::plan);
  }

  @Override
  public boolean exists(Year year) {
    return entities
            .createQuery("select count(p) from PlanEntity p where p.year = :year", Long.class)
            .setParameter("year", year.getValue())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<PlanInBrief> all() {
    return entities
        .createQuery("select p from PlanEntity p order by p.year desc", PlanEntity.class)
        .getResultStream()
        .map(PlanEntity::brief)
        .toList();
  }

  @Override
  public Optional<Plan> withId(PlanId id) {
    return Optional.ofNullable(entities.find(PlanEntity.class, id.value()))
        .map(new PlanLoader(new CurrentRows(entities))::plan);
  }
}
