package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.plan.PastPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Reads a plan with its performance as both were known on a past day. */
@ApplicationScoped
public class PlanRecalling {

  private PastPlans plans;
  private PastMeasurements measurements;

  protected PlanRecalling() {}

  @Inject
  public PlanRecalling(PastPlans plans, PastMeasurements measurements) {
    this.plans = plans;
    this.measurements = measurements;
  }

  /**
   * The chamber's plan of the year with the values of a day, and the last ones before it.
   *
   * @param known ignores what was written after the end of this day
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<AppraisedPlan> of(Year year, LocalDate asOf, KnownOn known) {
    return plans
        .of(year, known.end())
        .map(
            plan ->
                AppraisedPlan.of(plan, asOf, measurements.latest(plan.id(), asOf, known.end())));
  }
}
