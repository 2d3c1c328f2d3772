package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Years;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Opening the plan of a year, empty or from that of the year before. */
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

  /** The chamber's plans, the latest year first. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<PlanInBrief> all() {
    return plans.all();
  }

  /** Whether the caller may open one, before anything is sent. */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public void admit() {}

  /**
   * An empty plan.
   *
   * @throws PlanAlreadyExists if the chamber has one for that year
   * @throws it.camcom.pira.domain.language.InvalidInput if the year is out of bounds
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public Plan open(Year year) {
    lock.acquire();
    return keep(new Plan(PlanId.next(), year, List.of(), List.of(), Optional.empty()));
  }

  /**
   * The plan of the next year, made from that of a year.
   *
   * @return empty when there is none of that year
   * @throws PlanAlreadyExists if the chamber has one for the next year
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public Optional<Plan> renew(Year year) {
    lock.acquire();
    return plans.of(year).map(plan -> keep(plan.renewed()));
  }

  private Plan keep(Plan plan) {
    var faults = new Faults();
    faults.require(
        Years.cover(plan.year().getValue()), "year", "yearOutOfBounds", Years.FIRST, Years.LAST);
    faults.unless(() -> plan);
    if (plans.exists(plan.year())) {
      throw new PlanAlreadyExists(plan.year());
    }
    plans.add(plan);
    LOG.log(Level.INFO, "plan {0} opened", plan.id());
    return plan;
  }
}
