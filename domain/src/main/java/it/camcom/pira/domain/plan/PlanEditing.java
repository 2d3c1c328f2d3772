package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.plan.HasDependents.Dependents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Building a plan part by part. Whoever changes a part shows what they saw of it, and is told when
 * it is not that any more. Once a document of the plan was approved, a change wants its reason
 * (D.lgs. 91/2011 art. 22). Changes are made one after the other.
 */
@ApplicationScoped
public class PlanEditing {

  private static final Logger LOG = System.getLogger(PlanEditing.class.getName());

  private Plans plans;
  private PlanUse use;
  private PartChecking checking;
  private ReasonGiving reasons;
  private ChamberLock lock;

  protected PlanEditing() {}

  @Inject
  public PlanEditing(
      Plans plans, PlanUse use, PartChecking checking, ReasonGiving reasons, ChamberLock lock) {
    this.plans = plans;
    this.use = use;
    this.checking = checking;
    this.reasons = reasons;
    this.lock = lock;
  }

  /** The plan of a year as those who build it see it. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Plan> plan(Year year) {
    return plans.of(year);
  }

  /** Whether there is a plan that the caller may change, before anything is sent. */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean admits(Year year) {
    return plans.exists(year);
  }

  /**
   * The plan with one part more, at a place.
   *
   * @return empty when there is no such plan or place
   * @throws HealthAlreadyThere if it has a sheet of financial health, of which there is one
   * @throws PlanFull if it has too many parts of the kind already
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> add(
      Year year, Place place, P part, Optional<String> reason) {
    lock.acquire();
    return plans.of(year).flatMap(plan -> add(plan, place, part, reason));
  }

  private <P extends PlanPart> Optional<P> add(
      Plan plan, Place place, P part, Optional<String> reason) {
    reasons.give(plan.id(), reason);
    var checked = checking.checked(plan, part, Optional.of(place));
    requireRoom(plan, part);
    var changed = new PartChange(plan).with(checked, place);
    if (changed.equals(plan)) {
      return Optional.empty();
    }
    keep(changed, part);
    return Optional.of(checked);
  }

  /**
   * The plan with a part said anew; what stands below the part stays.
   *
   * @param seen the part as the caller saw it
   * @return empty when the plan has no such part
   * @throws ChangedMeanwhile if the part is not any more what was seen
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> replace(
      Year year, P seen, P anew, Optional<String> reason) {
    lock.acquire();
    return plans.of(year).flatMap(plan -> replace(plan, seen, anew, reason));
  }

  private <P extends PlanPart> Optional<P> replace(
      Plan plan, P seen, P anew, Optional<String> reason) {
    if (isGone(plan, seen)) {
      return Optional.empty();
    }
    reasons.give(plan.id(), reason);
    var checked = checking.checked(plan, anew, Optional.empty());
    keep(new PartChange(plan).replaced(checked), anew);
    return Optional.of(checked);
  }

  /**
   * Moves a part within what it stands in, or to another parent.
   *
   * @return false when the plan has no such part or place
   * @throws ChangedMeanwhile if the part is not any more what was seen
   * @throws it.camcom.pira.domain.language.InvalidInput if an indicator has targets of years that
   *     are not looked at where it goes, and are where it comes from
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean place(Year year, PlanPart seen, Place place, Optional<String> reason) {
    lock.acquire();
    return plans.of(year).filter(plan -> place(plan, seen, place, reason)).isPresent();
  }

  private boolean place(Plan plan, PlanPart seen, Place place, Optional<String> reason) {
    if (isGone(plan, seen)) {
      return false;
    }
    reasons.give(plan.id(), reason);
    var part = CurrentPart.of(plan, seen).orElseThrow();
    if (part instanceof Indicator indicator) {
      checking.requireFits(plan, indicator, place);
    }
    var changed = new PartChange(plan).moved(part, place);
    if (changed.isEmpty()) {
      return false;
    }
    keep(changed.get(), part);
    return true;
  }

  /**
   * Deletes a part and what stands below it.
   *
   * @param withDependents whether the caller was told what goes with it
   * @return false when the plan has no such part
   * @throws ChangedMeanwhile if the part is not any more what was seen
   * @throws HasDependents if something goes with it, and the caller was not told
   * @throws ToBeSuppressed if it was approved, and has to be suppressed
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean remove(Year year, PlanPart seen, boolean withDependents, Optional<String> reason) {
    lock.acquire();
    return plans.of(year).filter(plan -> remove(plan, seen, withDependents, reason)).isPresent();
  }

  private boolean remove(
      Plan plan, PlanPart seen, boolean withDependents, Optional<String> reason) {
    if (isGone(plan, seen)) {
      return false;
    }
    if ((seen instanceof Objective || seen instanceof ProgrammeSheet)
        && use.isApproved(plan.id())) {
      throw new ToBeSuppressed();
    }
    reasons.give(plan.id(), reason);
    var part = CurrentPart.of(plan, seen).orElseThrow();
    var dependents = dependents(part);
    if (!dependents.areNone() && !withDependents) {
      throw new HasDependents(dependents);
    }
    if (dependents.measurements() > 0) {
      use.forget(CurrentPart.indicators(part).map(Indicator::id).toList());
    }
    keep(new PartChange(plan).without(part), part);
    return true;
  }

  private Dependents dependents(PlanPart part) {
    long objectives = part instanceof ProgrammeSheet sheet ? sheet.objectives().size() : 0;
    List<Indicator> indicators = CurrentPart.indicators(part).toList();
    Collection<IndicatorId> ids = indicators.stream().map(Indicator::id).toList();
    long below = part instanceof Indicator ? 0 : indicators.size();
    return new Dependents(objectives, below, ids.isEmpty() ? 0 : use.measurements(ids));
  }

  /** Whether the part that was seen is not there; what has changed is refused. */
  private static boolean isGone(Plan plan, PlanPart seen) {
    var current = CurrentPart.of(plan, seen);
    if (current.filter(part -> !CurrentPart.saysTheSame(part, seen)).isPresent()) {
      throw new ChangedMeanwhile();
    }
    return current.isEmpty();
  }

  private static void requireRoom(Plan plan, PlanPart added) {
    if (added instanceof FinancialHealth && plan.financialHealth().isPresent()) {
      throw new HealthAlreadyThere();
    }
    boolean full =
        added instanceof NarrativeSection
            ? plan.sections().size() >= Plan.MAX_SECTIONS
            : added instanceof ProgrammeSheet
                ? plan.sheets().size() >= Plan.MAX_SHEETS
                : added instanceof Indicator
                    ? plan.indicators().count() >= Plan.MAX_INDICATORS
                    : added instanceof Objective
                        && Stream.of(plan)
                                .flatMap(one -> one.sheets().stream())
                                .mapToLong(sheet -> sheet.objectives().size())
                                .sum()
                            >= Plan.MAX_INDICATORS;
    if (full) {
      throw new PlanFull();
    }
  }

  private void keep(Plan changed, PlanPart part) {
    plans.replace(changed);
    LOG.log(Level.INFO, "plan {0}: {1} changed", changed.id(), CurrentPart.idOf(part));
  }
}
