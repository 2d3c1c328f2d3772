package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a plan with its performance on any day. */
@ApplicationScoped
public class PlanAppraising {

  private Plans plans;
  private Measurements measurements;

  protected PlanAppraising() {}

  @Inject
  public PlanAppraising(Plans plans, Measurements measurements) {
    this.plans = plans;
    this.measurements = measurements;
  }

  /** The chamber's plan of the year with the values of the day, and the last ones before it. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<AppraisedPlan> of(Year year, LocalDate asOf) {
    return plans
        .of(year)
        .map(plan -> AppraisedPlan.of(plan, asOf, measurements.latest(plan.id(), asOf)));
  }

  /** The same, of the last day up to this one of which there is a value. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<AppraisedPlan> lastUpTo(Year year, LocalDate day) {
    return plans.of(year).map(plan -> appraised(plan, day, measurements.latest(plan.id(), day)));
  }

  private static AppraisedPlan appraised(Plan plan, LocalDate day, List<Measurement> latest) {
    var last = latest.stream().map(Measurement::asOf).max(Comparator.naturalOrder()).orElse(day);
    return AppraisedPlan.of(plan, last, latest);
  }

  /** An indicator of the chamber's plan of the year; empty when the plan has none of that id. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<AppraisedIndicator> indicator(Year year, IndicatorId id) {
    return plans
        .of(year)
        .flatMap(
            plan ->
                plan.indicator(id)
                    .map(found -> AppraisedIndicator.of(plan, found, measurements.of(id))));
  }
}
