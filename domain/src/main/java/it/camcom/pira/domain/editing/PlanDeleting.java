package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanContents;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.Optional;

/**
 * Deletes a plan that was opened by mistake, with its whole content, which the caller has seen. The
 * audit keeps it. A plan with an approved document is not deleted.
 */
@ApplicationScoped
public class PlanDeleting {

  private static final Logger LOG = System.getLogger(PlanDeleting.class.getName());

  private Plans plans;
  private PlanUse use;
  private ChamberLock lock;

  protected PlanDeleting() {}

  @Inject
  public PlanDeleting(Plans plans, PlanUse use, ChamberLock lock) {
    this.plans = plans;
    this.use = use;
    this.lock = lock;
  }

  /** Returns what is deleted with the plan of a year; empty when there is no plan. */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public Optional<Preview> preview(Year year) {
    return plans.of(year).map(this::preview);
  }

  private Preview preview(Plan plan) {
    var contents = use.contents(plan);
    return new Preview(contents, !use.isApproved(plan.id()), Version.of(plan, contents));
  }

  /**
   * What is deleted with a plan.
   *
   * @param deletable false once a document of the plan was approved
   * @param version of the plan and what hangs on it
   */
  public record Preview(PlanContents contents, boolean deletable, Version version) {}

  /**
   * Deletes the plan of a year with all that is in it.
   *
   * @param seen the version of the preview that the caller saw
   * @return false when there is no such plan
   * @throws PlanApproved if a document of the plan was approved
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what they saw
   * @throws it.camcom.pira.domain.language.EditConflict if there is something else by now
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean delete(Year year, Optional<Version> seen) {
    lock.acquire();
    var plan = plans.of(year);
    plan.ifPresent(found -> delete(found, seen));
    return plan.isPresent();
  }

  private void delete(Plan plan, Optional<Version> seen) {
    var now = preview(plan);
    if (!now.deletable()) {
      throw new PlanApproved(plan.year());
    }
    now.version().require(seen);
    use.release(plan);
    plans.delete(plan);
    LOG.log(Level.INFO, "plan {0} deleted", plan.id());
  }
}
