package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import java.util.Optional;

/**
 * What an input is checked against.
 *
 * @param current the present part, whose id and children stay; empty for a new one
 * @param place the place of a new part; empty for an existing one
 */
record PartContext<P extends PlanPart>(
    Plan plan, Optional<P> current, Optional<PartPlace> place, PartChecking checking) {

  static <P extends PlanPart> PartContext<P> ofNew(
      Plan plan, PartPlace place, PartChecking checking) {
    return new PartContext<>(plan, Optional.empty(), Optional.of(place), checking);
  }

  static <P extends PlanPart> PartContext<P> of(Plan plan, P current, PartChecking checking) {
    return new PartContext<>(plan, Optional.of(current), Optional.empty(), checking);
  }
}
