package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Sha256;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Explaining why an indicator could not be measured at a day (DPCM 18/9/2012 art. 5). */
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

  /** What is said of an indicator; empty when the year's plan has no such indicator. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Absence> on(Year year, IndicatorId id, LocalDate asOf) {
    return plans
        .of(year)
        .filter(plan -> plan.indicator(id).isPresent())
        .map(plan -> new Absence(said(plan, id, asOf)));
  }

  private Optional<String> said(Plan plan, IndicatorId id, LocalDate asOf) {
    return Optional.ofNullable(causes.of(plan.id(), asOf).get(id));
  }

  /**
   * What is said of a day without a measurement.
   *
   * @param cause empty when nobody said anything
   */
  public record Absence(Optional<String> cause) {}

  /**
   * Whether there is an indicator that the caller may explain, before the cause is sent.
   *
   * @throws NotOfYourCentre if the caller may do so for the own centre only, and this is another's
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean admits(Year year, IndicatorId id) {
    return plans.of(year).flatMap(plan -> owned(plan, id)).isPresent();
  }

  /**
   * Says why nothing was measured, instead of what was said before.
   *
   * @param seen the SHA-256 of what was said before, as the caller saw it; empty when nothing was
   * @return false when the year's plan has no such indicator
   * @throws NotOfYourCentre if the caller may do so for the own centre only, and this is another's
   * @throws ChangedMeanwhile if something else is said by now
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean explain(
      Year year, IndicatorId id, LocalDate asOf, String cause, Optional<String> seen) {
    var faults = new Faults();
    faults.require(!cause.isBlank(), "cause", "required");
    faults.require(cause.length() <= Texts.MAX_TEXT, "cause", "tooLong", Texts.MAX_TEXT);
    faults.unless(() -> cause);
    lock.acquire();
    var plan = plans.of(year).filter(one -> owned(one, id).isPresent());
    plan.ifPresent(
        one -> {
          requireSeen(one, id, asOf, seen);
          causes.say(one.id(), id, asOf, cause);
          LOG.log(Level.INFO, "absence of a measurement of {0} explained", id);
        });
    return plan.isPresent();
  }

  /**
   * Takes back what was said.
   *
   * @return false when nothing was
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean takeBack(Year year, IndicatorId id, LocalDate asOf, Optional<String> seen) {
    lock.acquire();
    var plan = plans.of(year).filter(one -> owned(one, id).isPresent());
    if (plan.isEmpty() || !causes.of(plan.get().id(), asOf).containsKey(id)) {
      return false;
    }
    requireSeen(plan.get(), id, asOf, seen);
    return causes.takeBack(id, asOf);
  }

  private void requireSeen(Plan plan, IndicatorId id, LocalDate asOf, Optional<String> seen) {
    var said = said(plan, id, asOf).map(UnmeasuredExplaining::tag);
    if (said.isPresent() && seen.isEmpty()) {
      throw new VersionMissing();
    }
    if (!said.equals(seen)) {
      throw new ChangedMeanwhile();
    }
  }

  /** The name by which a caller says what was seen: the digest of the cause. */
  private static String tag(String cause) {
    return Sha256.of(cause.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Indicator> owned(Plan plan, IndicatorId id) {
    var found = plan.indicator(id);
    var in = scope.chamber();
    if (found.isPresent()
        && !in.grants(Right.RECORD_ALL_VALUES)
        && found.flatMap(plan::centreOf).filter(in.centres()::contains).isEmpty()) {
      throw new NotOfYourCentre();
    }
    return found;
  }
}
