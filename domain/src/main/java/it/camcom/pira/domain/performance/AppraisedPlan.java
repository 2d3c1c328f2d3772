package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan with the figure of every indicator as of a day. */
public record AppraisedPlan(Plan plan, LocalDate asOf, Map<IndicatorId, Figure> figures) {

  public AppraisedPlan {
    figures = Map.copyOf(figures);
  }

  /**
   * @param measurements at most one for each indicator
   */
  public static AppraisedPlan of(Plan plan, LocalDate asOf, Collection<Measurement> measurements) {
    return of(plan, asOf, measurements, indicator -> Optional.empty());
  }

  /** Returns the same plan with the target of each flow reduced to the elapsed part of the year. */
  public AppraisedPlan proRata() {
    var measured = figures.values().stream().flatMap(one -> one.measurement().stream()).toList();
    return of(plan, asOf, measured, indicator -> ProRata.of(indicator, plan.year(), asOf));
  }

  private static AppraisedPlan of(
      Plan plan,
      LocalDate asOf,
      Collection<Measurement> measurements,
      Function<Indicator, Optional<ProRata>> part) {
    var measured = measurements.stream().collect(Collectors.toMap(Measurement::indicator, m -> m));
    var figures =
        plan.indicators()
            .collect(
                Collectors.toMap(
                    Indicator::id,
                    indicator ->
                        Figure.of(
                            indicator,
                            plan.year(),
                            Optional.ofNullable(measured.get(indicator.id())),
                            part.apply(indicator))));
    return new AppraisedPlan(plan, asOf, figures);
  }

  /**
   * @throws NoSuchElementException if the indicator is not of this plan
   */
  public Figure figure(IndicatorId indicator) {
    return Optional.ofNullable(figures.get(indicator)).orElseThrow();
  }
}
