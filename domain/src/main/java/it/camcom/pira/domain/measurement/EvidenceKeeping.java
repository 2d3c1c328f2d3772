package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.editing.ReasonGiving;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Stores the files that prove a measurement. A caller who may record a value may attach to it. */
@ApplicationScoped
public class EvidenceKeeping {

  /** The most files of a measurement. */
  public static final int MAX_FILES = 20;

  private static final Logger LOG = System.getLogger(EvidenceKeeping.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Measurements measurements;
  private EvidenceFiles files;
  private ReasonGiving reasons;
  private ChamberLock lock;

  protected EvidenceKeeping() {}

  @Inject
  public EvidenceKeeping(
      CurrentScope scope,
      Plans plans,
      Measurements measurements,
      EvidenceFiles files,
      ReasonGiving reasons,
      ChamberLock lock) {
    this.scope = scope;
    this.plans = plans;
    this.measurements = measurements;
    this.files = files;
    this.reasons = reasons;
    this.lock = lock;
  }

  /**
   * Attaches a file. Stores its content before the measurement refers to it: a content left over
   * from a failure does no harm.
   *
   * @return empty when there is no such measurement
   * @throws NotOfYourCentre if the caller may record only for the own centres, and the indicator
   *     belongs to another
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<Evidence> attach(Year year, IndicatorId id, LocalDate asOf, EvidenceInput sent) {
    lock.acquire();
    return owned(year, id)
        .flatMap(indicator -> measurements.on(indicator, asOf))
        .map(recorded -> attach(recorded.measurement(), sent));
  }

  private Evidence attach(Measurement measurement, EvidenceInput sent) {
    var evidence =
        Fields.checked(
            fields -> {
              int files = measurement.evidence().size();
              fields.require(files < MAX_FILES, "file", "tooManyFiles", MAX_FILES);
              return sent.check(fields);
            });
    files.keep(evidence.sha256(), sent.content());
    measurements.attach(measurement.id(), evidence);
    LOG.log(Level.INFO, "evidence {0} attached to {1}", evidence.id(), measurement.id());
    return evidence;
  }

  /** Returns a file with its content; empty when there is none, or its content was never stored. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<KeptFile> file(Year year, IndicatorId id, LocalDate asOf, EvidenceId file) {
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id))
        .flatMap(indicator -> measurements.on(indicator, asOf))
        .flatMap(recorded -> recorded.measurement().evidence(file))
        .flatMap(
            evidence ->
                files.content(evidence.sha256()).map(content -> new KeptFile(evidence, content)));
  }

  /**
   * Deletes a file, and its content unless another measurement or an approved document refers to
   * it.
   *
   * @return whether there was such a file
   * @throws NotOfYourCentre if the caller may record only for the own centres, and the indicator
   *     belongs to another
   * @throws it.camcom.pira.domain.language.InvalidInput if a document of the plan is approved and
   *     no reason is given
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean detach(
      Year year, IndicatorId id, LocalDate asOf, EvidenceId file, Optional<String> reason) {
    lock.acquire();
    var evidence =
        owned(year, id)
            .flatMap(indicator -> measurements.on(indicator, asOf))
            .flatMap(recorded -> recorded.measurement().evidence(file));
    evidence.ifPresent(
        found -> {
          reasons.give(plans.of(year).orElseThrow().id(), reason);
          detach(found);
        });
    return evidence.isPresent();
  }

  private void detach(Evidence evidence) {
    measurements.detach(evidence.id());
    if (measurements.named(List.of(evidence.sha256())).isEmpty()) {
      files.release(evidence.sha256());
    }
    LOG.log(Level.INFO, "evidence {0} taken away", evidence.id());
  }

  private Optional<Indicator> owned(Year year, IndicatorId id) {
    var plan = plans.of(year);
    var indicator = plan.flatMap(one -> one.indicator(id));
    indicator.ifPresent(found -> new Ownership(scope.chamber(), plan.get()).require(found));
    return indicator;
  }

  /** A file with its content. */
  @SuppressWarnings("ArrayRecordComponent") // files are not compared
  public record KeptFile(Evidence evidence, byte[] content) {}
}
