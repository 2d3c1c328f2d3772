package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanInBrief;
import it.camcom.pira.domain.plan.Plans;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plans of a chamber, which counts how often one is loaded. */
public final class InMemoryPlans implements Plans {

  private final Map<Year, Plan> byYear = new TreeMap<>();
  private int loaded;

  public InMemoryPlans(Plan... plans) {
    List.of(plans).forEach(this::add);
  }

  /** The number of times a plan was loaded. */
  int loaded() {
    return loaded;
  }

  public Plan now(Year year) {
    return byYear.get(year);
  }

  @Override
  public void add(Plan plan) {
    byYear.put(plan.year(), plan);
  }

  @Override
  public void replace(Plan plan) {
    byYear.put(plan.year(), plan);
  }

  @Override
  public void delete(Plan plan) {
    byYear.remove(plan.year());
  }

  @Override
  public List<PlanInBrief> all() {
    return byYear.values().stream()
        .map(plan -> new PlanInBrief(plan.id(), plan.year(), plan.renewedFrom()))
        .toList();
  }

  @Override
  public Optional<Plan> of(Year year) {
    loaded++;
    return Optional.ofNullable(byYear.get(year));
  }

  @Override
  public boolean exists(Year year) {
    return byYear.containsKey(year);
  }

  @Override
  public Optional<Plan> withId(PlanId id) {
    return byYear.values().stream().filter(plan -> plan.id().equals(id)).findFirst();
  }
}
