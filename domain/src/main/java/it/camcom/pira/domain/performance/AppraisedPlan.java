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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A plan with the figure of every indicator on a day. The value of a figure is of that very day;
 * the last value before it stands beside with its own day.
 */
public record AppraisedPlan(Plan plan, LocalDate asOf, Map<IndicatorId, Figure> figures) {

  public AppraisedPlan {
    figures = Map.copyOf(figures);
  }

  /**
   * @param measurements up to the day, at most one for each indicator
   */
  public static AppraisedPlan of(Plan plan, LocalDate asOf, Collection<Measurement> measurements) {
    var measured = measurements.stream().collect(Collectors.toMap(Measurement::indicator, m -> m));
    return new AppraisedPlan(
        plan,
        asOf,
        plan.indicators()
            .collect(
                Collectors.toMap(
                    Indicator::id,
                    indicator ->
                        figure(
                            plan,
                            asOf,
                            indicator,
                            Optional.ofNullable(measured.get(indicator.id()))))));
  }

  private static Figure figure(
      Plan plan, LocalDate asOf, Indicator indicator, Optional<Measurement> last) {
    return Figure.of(
        indicator,
        plan.year(),
        last.filter(one -> one.asOf().equals(asOf)),
        last.filter(one -> !one.asOf().equals(asOf)).map(EarlierValue::of),
        Optional.empty());
  }

  /** The same, each flow held to the part of its target that the day stands for. */
  public AppraisedPlan proRata() {
    return with(
        figure -> figure.heldTo(plan.year(), ProRata.of(figure.indicator(), plan.year(), asOf)));
  }

  /** The same as a plan states it, which reports no results: every value is an earlier one. */
  public AppraisedPlan withoutResults() {
    return with(figure -> figure.withoutResult(plan.year()));
  }

  private AppraisedPlan with(UnaryOperator<Figure> change) {
    return new AppraisedPlan(
        plan,
        asOf,
        figures.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> change.apply(one.getValue()))));
  }

  /**
   * @throws NoSuchElementException if the indicator is not of this plan
   */
  public Figure figure(IndicatorId indicator) {
    return Optional.ofNullable(figures.get(indicator)).orElseThrow();
  }
}
