package it.camcom.pira.domain.centre;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plans in which a centre that is joined or closed gives way: those of the year and of later
 * ones, and earlier ones while values are collected for them. Who answered for the others does not
 * change any more.
 */
record CurrentPlans(int year, Set<PlanId> collecting) {

  static CurrentPlans on(LocalDate today, List<Campaign> open) {
    return new CurrentPlans(
        today.getYear(), open.stream().map(Campaign::plan).collect(Collectors.toSet()));
  }

  boolean include(Plan plan) {
    return plan.year().getValue() >= year || collecting.contains(plan.id());
  }
}
