package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.editing.HasDependents.Dependents;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.PartId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds a plan part by part. Each change names the version of the part that the caller saw, and is
 * refused when the part has changed since. Once a document of the plan is approved, a change needs
 * a reason (D.lgs. 91/2011 art. 22). Changes run one after the other.
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

  /** Returns a part of the plan of a year; empty when there is none. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> part(Year year, PartId<P> id) {
    return plans.of(year).flatMap(id::in);
  }

  /**
   * Adds a part at a place.
   *
   * @return empty when there is no such plan or place
   * @throws HealthAlreadyThere if the plan already has its only sheet of financial health
   * @throws PlanFull if the plan has the most parts of the kind
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> add(
      Year year, PartPlace place, PartInput<P> input, Optional<String> reason) {
    lock.acquire();
    return plans
        .of(year)
        .filter(place::exists)
        .map(
            plan -> {
              var part = checked(input, PartContext.ofNew(plan, place, checking), reason);
              input.requireRoom(plan);
              keep(part.addedTo(plan, place), part);
              return part;
            });
  }

  /**
   * Replaces a part's own fields and keeps its children.
   *
   * @param seen the version that the caller saw
   * @param change computes the new input from the present part
   * @return empty when the plan has no such part
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller gives no version
   * @throws PartChanged if the part has changed since the caller saw it
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> replace(
      Year year,
      PartId<P> id,
      Optional<Version> seen,
      Function<P, ? extends PartInput<P>> change,
      Optional<String> reason) {
    lock.acquire();
    return plans
        .of(year)
        .flatMap(
            plan ->
                seen(plan, id, seen)
                    .map(
                        now -> {
                          var context = PartContext.of(plan, now, checking);
                          var part = checked(change.apply(now), context, reason);
                          keep(part.replacedIn(plan), part);
                          return part;
                        }));
  }

  /**
   * Confirms what a part copied from the plan of the year before: the budget of a sheet, the
   * targets of an indicator.
   *
   * @param seen the version that the caller saw
   * @return the part as it is then; empty when the plan has no such part
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what they saw
   * @throws PartChanged if that is not what is there
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public <P extends PlanPart> Optional<P> confirm(Year year, PartId<P> id, Optional<Version> seen) {
    lock.acquire();
    return plans.of(year).flatMap(plan -> seen(plan, id, seen).flatMap(now -> confirm(plan, id)));
  }

  private <P extends PlanPart> Optional<P> confirm(Plan plan, PartId<P> id) {
    var part = id.in(plan).orElseThrow();
    var confirmed = part.isToConfirm() ? part.confirmed().replacedIn(plan) : plan;
    if (part.isToConfirm()) {
      keep(confirmed, part);
    }
    return id.in(confirmed);
  }

  /**
   * Moves a part within what it stands in, or to another parent.
   *
   * @return false when the plan has no such part or place
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller gives no version
   * @throws PartChanged if the part has changed since the caller saw it
   * @throws it.camcom.pira.domain.language.InvalidInput if there can be no such place, or if an
   *     indicator has targets for years that the old place uses and the new one does not
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean place(
      Year year, PartId<?> id, Optional<Version> seen, PlaceInput input, Optional<String> reason) {
    lock.acquire();
    return plans
        .of(year)
        .flatMap(plan -> seen(plan, id, seen).filter(part -> place(plan, part, input, reason)))
        .isPresent();
  }

  private boolean place(Plan plan, PlanPart part, PlaceInput input, Optional<String> reason) {
    var faults = new Faults();
    reasons.check(faults, plan.id(), reason);
    var fields = new Fields(faults);
    var place = input.check(fields, part.within());
    place.ifPresent(to -> checking.requireFits(fields, plan, part, to));
    var moved = part.movedIn(plan, faults.unless(place::orElseThrow));
    reasons.keep(reason);
    moved.ifPresent(changed -> keep(changed, part));
    return moved.isPresent();
  }

  /**
   * Deletes a part and its children.
   *
   * @param withDependents whether the caller confirms that its dependents go with it
   * @return false when the plan has no such part
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller gives no version
   * @throws PartChanged if the part has changed since the caller saw it
   * @throws HasDependents if it has dependents and the caller did not confirm
   * @throws ToBeSuppressed if it was approved, and has to be suppressed
   */
  @Requires(Right.EDIT_PLAN)
  @Transactional
  public boolean remove(
      Year year,
      PartId<?> id,
      Optional<Version> seen,
      boolean withDependents,
      Optional<String> reason) {
    lock.acquire();
    var plan = plans.of(year);
    var part = plan.flatMap(one -> seen(one, id, seen));
    part.ifPresent(one -> remove(plan.orElseThrow(), one, withDependents, reason));
    return part.isPresent();
  }

  private void remove(Plan plan, PlanPart part, boolean withDependents, Optional<String> reason) {
    if (part.staysOnceApproved() && use.isApproved(plan.id())) {
      throw new ToBeSuppressed();
    }
    reasons.give(plan.id(), reason);
    var dependents = dependents(part);
    if (!dependents.areNone() && !withDependents) {
      throw new HasDependents(dependents);
    }
    if (dependents.measurements() > 0) {
      use.forget(part.indicatorsWithin().stream().map(Indicator::id).toList());
    }
    keep(part.removedFrom(plan), part);
  }

  private Dependents dependents(PlanPart part) {
    var ids = part.indicatorsWithin().stream().map(Indicator::id).toList();
    return new Dependents(
        part.objectivesBelow().size(),
        part.indicatorsBelow().size(),
        ids.isEmpty() ? 0 : use.measurements(ids));
  }

  /** Returns the part if it exists and is as the caller saw it. */
  private static <P extends PlanPart> Optional<P> seen(
      Plan plan, PartId<P> id, Optional<Version> seen) {
    var part = id.in(plan);
    part.ifPresent(
        now -> {
          try {
            now.version().require(seen);
          } catch (EditConflict e) {
            throw new PartChanged(now);
          }
        });
    return part;
  }

  /** Returns the checked part, after checking the reason that changes of the plan may need. */
  private <P extends PlanPart> P checked(
      PartInput<P> input, PartContext<P> context, Optional<String> reason) {
    var faults = new Faults();
    reasons.check(faults, context.plan().id(), reason);
    var part = input.check(new Fields(faults), context);
    var checked = faults.unless(part::orElseThrow);
    reasons.keep(reason);
    return checked;
  }

  private void keep(Plan changed, PlanPart part) {
    plans.replace(changed);
    LOG.log(Level.INFO, "plan {0}: {1} changed", changed.id(), part.id());
  }
}
