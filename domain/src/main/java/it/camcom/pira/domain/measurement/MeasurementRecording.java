package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.ValueConflicts.Conflict;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Records and corrects measurements. Contributors do so for the indicators of their centres. Writes
 * run one after the other, so that a later caller sees the earlier value.
 */
@ApplicationScoped
public class MeasurementRecording {

  private static final Logger LOG = System.getLogger(MeasurementRecording.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Measurements measurements;
  private AuditChain audit;
  private ChamberLock lock;
  private Clock clock;

  protected MeasurementRecording() {}

  @Inject
  public MeasurementRecording(
      CurrentScope scope,
      Plans plans,
      Measurements measurements,
      AuditChain audit,
      ChamberLock lock,
      Clock clock) {
    this.scope = scope;
    this.plans = plans;
    this.measurements = measurements;
    this.audit = audit;
    this.lock = lock;
    this.clock = clock;
  }

  /** Returns the measurement of a day; empty when there is none, or no such indicator. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Found> on(Year year, IndicatorId id, LocalDate asOf) {
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id).flatMap(indicator -> found(plan, indicator, asOf)));
  }

  private Optional<Found> found(Plan plan, Indicator indicator, LocalDate asOf) {
    boolean correctable =
        scope.get().grants(Right.RECORD_OWN_VALUES)
            && new Ownership(scope.chamber(), plan).covers(indicator);
    return measurements.on(indicator, asOf).map(recorded -> new Found(recorded, correctable));
  }

  /** A measurement, and whether the caller may correct it. */
  public record Found(StoredMeasurement recorded, boolean correctable) {}

  /**
   * Records a value, or corrects the value of that day.
   *
   * @param seen the version of the value that is corrected; empty when there was none
   * @return empty when the year's plan has no such indicator
   * @throws NotOfYourCentre if the caller may record only for the own centres, and the indicator
   *     belongs to another
   * @throws VersionMissing if there is a value and the caller gives no version
   * @throws ValueConflicts if the value has changed since the caller saw it
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<StoredMeasurement> record(
      Year year, IndicatorId id, LocalDate asOf, MeasurementInput sent, Optional<Version> seen) {
    lock.acquire();
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id).map(found -> record(plan, found, asOf, sent, seen)));
  }

  private StoredMeasurement record(
      Plan plan,
      Indicator indicator,
      LocalDate asOf,
      MeasurementInput sent,
      Optional<Version> seen) {
    new Ownership(scope.chamber(), plan).require(indicator);
    var before = measurements.on(indicator, asOf);
    requireSeen(indicator, asOf, sent, before, seen);
    var days = new MeasurementDays(plan, Today.by(clock));
    var measurement = checked(days, indicator, asOf, sent, before);
    sent.givenReason().ifPresent(audit::giveReason);
    if (before.isPresent()) {
      measurements.correct(measurement);
    } else {
      measurements.add(plan.id(), List.of(measurement));
    }
    LOG.log(Level.INFO, "measurement {0} recorded", measurement.id());
    return measurements.on(indicator, asOf).orElseThrow();
  }

  private static void requireSeen(
      Indicator indicator,
      LocalDate asOf,
      MeasurementInput sent,
      Optional<StoredMeasurement> before,
      Optional<Version> seen) {
    if (before.isPresent() && seen.isEmpty()) {
      throw new VersionMissing();
    }
    var version = seen.map(Version::text).orElse(null);
    var conflict =
        new Conflict("", new RowInput(indicator.id().value(), asOf, sent, version), before);
    if (conflict.isOne()) {
      throw new ValueConflicts(List.of(conflict));
    }
  }

  private static Measurement checked(
      MeasurementDays days,
      Indicator indicator,
      LocalDate asOf,
      MeasurementInput sent,
      Optional<StoredMeasurement> before) {
    return Fields.checked(
            fields -> {
              days.check(fields, asOf);
              return sent.check(fields, asOf, before.isPresent())
                  .flatMap(
                      entered -> new EnteredFigure(indicator, entered, fields).measurement(before));
            })
        .orElseThrow();
  }
}
