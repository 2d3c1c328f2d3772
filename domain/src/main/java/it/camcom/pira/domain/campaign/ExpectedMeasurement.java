package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator whose value a campaign expects.
 *
 * @param centre the responsibility centre that measures it; empty when none is assigned
 * @param measured whether there is a measurement on exactly the campaign's day, even one that only
 *     gives a reason for a missing value
 */
public record ExpectedMeasurement(
    Indicator indicator, Optional<ResponsibilityCentre> centre, boolean measured) {

  /**
   * Lists what is expected of a plan, in print order: the indicators with a target for the plan's
   * year, without those of objectives suppressed by then (D.lgs. 91/2011 art. 22).
   */
  public static List<ExpectedMeasurement> of(Plan plan, LocalDate asOf, Set<IndicatorId> measured) {
    var suppressed = suppressed(plan, asOf);
    return plan.indicators()
        .filter(indicator -> indicator.target(plan.year()).isPresent())
        .filter(indicator -> !suppressed.contains(indicator.id()))
        .map(
            indicator ->
                new ExpectedMeasurement(
                    indicator, plan.centreOf(indicator), measured.contains(indicator.id())))
        .toList();
  }

  private static Set<IndicatorId> suppressed(Plan plan, LocalDate asOf) {
    return plan.sheets().stream()
        .flatMap(sheet -> sheet.objectives().stream())
        .filter(objective -> objective.isSuppressedOn(asOf))
        .flatMap(objective -> objective.indicators().stream())
        .map(Indicator::id)
        .collect(toSet());
  }
}
