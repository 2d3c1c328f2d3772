package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The plans of a chamber that has one. */
public record InMemoryPlans(Plan plan) implements Plans {

  @Override
  public void add(Plan other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replace(Plan other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Plan other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PlanInBrief> all() {
    return List.of(new PlanInBrief(plan.id(), plan.year(), plan.renewedFrom()));
  }

  @Override
  public Optional<Plan> of(Year year) {
    return Optional.of(plan).filter(kept -> kept.year().equals(year));
  }

  @Override
  public boolean exists(Year year) {
    return of(year).isPresent();
  }

  @Override
  public Optional<Plan> withId(PlanId id) {
    return Optional.of(plan).filter(kept -> kept.id().equals(id));
  }
}
