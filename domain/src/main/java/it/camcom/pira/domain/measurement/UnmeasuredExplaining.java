package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Explains why an indicator could not be measured on a day (DPCM 18/9/2012 art. 5). */
@ApplicationScoped
public class UnmeasuredExplaining {

  private static final Logger LOG = System.getLogger(UnmeasuredExplaining.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private UnmeasuredCauses causes;
  private ChamberLock lock;

  protected UnmeasuredExplaining() {}

  @Inject
  public UnmeasuredExplaining(
      CurrentScope scope, Plans plans, UnmeasuredCauses causes, ChamberLock lock) {
    this.scope = scope;
    this.plans = plans;
    this.causes = causes;
    this.lock = lock;
  }

  /** Returns the explanation of an indicator; empty when the year's plan has no such indicator. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Absence> on(Year year, IndicatorId id, LocalDate asOf) {
    return plans
        .of(year)
        .filter(plan -> plan.indicator(id).isPresent())
        .map(plan -> new Absence(cause(plan, id, asOf)));
  }

  private Optional<String> cause(Plan plan, IndicatorId id, LocalDate asOf) {
    return Optional.ofNullable(causes.of(plan.id(), asOf).get(id));
  }

  /**
   * The explanation of a day without a measurement.
   *
   * @param cause empty when none was given
   */
  public record Absence(Optional<String> cause) {

    /** Returns the version; empty when there is no explanation. */
    public Optional<Version> version() {
      return cause.map(said -> Version.of(this));
    }
  }

  /**
   * Explains why nothing was measured, in place of an earlier explanation.
   *
   * @param seen the version of the earlier explanation; empty when there was none
   * @return empty when the year's plan has no such indicator
   * @throws NotOfYourCentre if the caller may do so only for the own centres, and the indicator
   *     belongs to another
   * @throws it.camcom.pira.domain.language.VersionMissing if there is an explanation and the caller
   *     gives no version
   * @throws it.camcom.pira.domain.language.EditConflict if the explanation has changed since
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<Absence> explain(
      Year year, IndicatorId id, LocalDate asOf, UnmeasuredInput sent, Optional<Version> seen) {
    lock.acquire();
    return plans
        .of(year)
        .filter(plan -> isOwned(plan, id))
        .map(plan -> explain(plan, id, asOf, sent, seen));
  }

  private Absence explain(
      Plan plan, IndicatorId id, LocalDate asOf, UnmeasuredInput sent, Optional<Version> seen) {
    Version.require(new Absence(cause(plan, id, asOf)).version(), seen);
    var cause = Fields.checked(sent::check);
    causes.put(plan.id(), id, asOf, cause);
    LOG.log(Level.INFO, "absence of a measurement of {0} explained", id);
    return new Absence(Optional.of(cause));
  }

  /**
   * Deletes the explanation.
   *
   * @param seen the version of the explanation
   * @return false when there was none
   * @throws NotOfYourCentre if the caller may do so only for the own centres, and the indicator
   *     belongs to another
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean takeBack(Year year, IndicatorId id, LocalDate asOf, Optional<Version> seen) {
    lock.acquire();
    var version =
        plans
            .of(year)
            .filter(plan -> isOwned(plan, id))
            .flatMap(plan -> new Absence(cause(plan, id, asOf)).version());
    version.ifPresent(said -> said.require(seen));
    return version.isPresent() && causes.takeBack(id, asOf);
  }

  private boolean isOwned(Plan plan, IndicatorId id) {
    var found = plan.indicator(id);
    found.ifPresent(new Ownership(scope.chamber(), plan)::require);
    return found.isPresent();
  }
}
