package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanInBrief;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Opens the plan of a year, empty or from that of the year before. */
@ApplicationScoped
public class PlanOpening {

  private static final Logger LOG = System.getLogger(PlanOpening.class.getName());

  private Plans plans;
  private ChamberLock lock;

  protected PlanOpening() {}

  @Inject
  public PlanOpening(Plans plans, ChamberLock lock) {
    this.plans = plans;
    this.lock = lock;
  }

  /** Returns the chamber's plans, latest year first. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<PlanInBrief> all() {
    return plans.all();
  }

  /**
   * Opens an empty plan, or the successor of one.
   *
   * @return empty when the year to continue has no plan
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   * @throws PlanAlreadyExists if the chamber has a plan for that year
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public Optional<Plan> open(NewPlanInput input) {
    lock.acquire();
    var faults = new Faults();
    input.check(new Fields(faults));
    return faults
        .unless(() -> input.year() == null ? renewed(input.renewing()) : empty(input.year()))
        .map(this::keep);
  }

  private Optional<Plan> renewed(int year) {
    return plans.of(Year.of(year)).map(Plan::renewed);
  }

  private static Optional<Plan> empty(int year) {
    return Optional.of(
        new Plan(PlanId.next(), Year.of(year), List.of(), List.of(), Optional.empty()));
  }

  private Plan keep(Plan plan) {
    if (plans.exists(plan.year())) {
      throw new PlanAlreadyExists(plan.year());
    }
    plans.add(plan);
    LOG.log(Level.INFO, "plan {0} opened", plan.id());
    return plan;
  }
}
