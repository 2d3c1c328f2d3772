package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Indicator;
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
import java.util.stream.Collectors;

/**
 * Withdraws a value that was recorded by mistake. The audit keeps it, with the reason. Approved
 * documents keep their figures, as after a correction.
 */
@ApplicationScoped
public class MeasurementWithdrawing {

  private static final Logger LOG = System.getLogger(MeasurementWithdrawing.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Measurements measurements;
  private EvidenceFiles files;
  private AuditChain audit;
  private ChamberLock lock;

  protected MeasurementWithdrawing() {}

  @Inject
  public MeasurementWithdrawing(
      CurrentScope scope,
      Plans plans,
      Measurements measurements,
      EvidenceFiles files,
      AuditChain audit,
      ChamberLock lock) {
    this.scope = scope;
    this.plans = plans;
    this.measurements = measurements;
    this.files = files;
    this.audit = audit;
    this.lock = lock;
  }

  /**
   * Withdraws the value of a day with the files that prove it. A file that another value or an
   * approved document names is kept.
   *
   * @param seen the version of the value that the caller saw
   * @return false when there is no such value
   * @throws NotOfYourCentre if the caller may record for the own centre only, and this is another's
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what was seen
   * @throws it.camcom.pira.domain.language.EditConflict if it says something else by now
   * @throws it.camcom.pira.domain.language.InvalidInput if there is no reason, or it is too long
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean withdraw(
      Year year, IndicatorId id, LocalDate asOf, WithdrawalInput sent, Optional<Version> seen) {
    lock.acquire();
    var recorded =
        plans
            .of(year)
            .flatMap(plan -> owned(plan, id))
            .flatMap(indicator -> measurements.on(indicator, asOf));
    recorded.ifPresent(
        found -> {
          found.version().require(seen);
          audit.giveReason(Fields.checked(sent::check));
          withdraw(found.measurement());
        });
    return recorded.isPresent();
  }

  private Optional<Indicator> owned(Plan plan, IndicatorId id) {
    var indicator = plan.indicator(id);
    indicator.ifPresent(new Ownership(scope.chamber(), plan)::require);
    return indicator;
  }

  private void withdraw(Measurement measurement) {
    measurements.withdraw(measurement);
    var digests = measurement.evidence().stream().map(Evidence::sha256).collect(Collectors.toSet());
    if (!digests.isEmpty()) {
      digests.removeAll(measurements.named(digests));
      digests.forEach(files::release);
    }
    LOG.log(Level.INFO, "measurement {0} withdrawn", measurement.id());
  }
}
