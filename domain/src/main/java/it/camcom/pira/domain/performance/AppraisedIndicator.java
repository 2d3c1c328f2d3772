package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a plan with all its measurements.
 *
 * @param figures one for each measurement, latest first, each against the target of the plan's year
 */
public record AppraisedIndicator(Plan plan, Indicator indicator, List<Figure> figures) {

  public AppraisedIndicator {
    figures = List.copyOf(figures);
  }

  static AppraisedIndicator of(Plan plan, Indicator indicator, List<Measurement> measurements) {
    return new AppraisedIndicator(
        plan,
        indicator,
        measurements.stream()
            .map(measured -> Figure.of(indicator, plan.year(), Optional.of(measured)))
            .toList());
  }
}
