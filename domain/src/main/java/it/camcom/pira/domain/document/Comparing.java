package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.PastPlans;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Compares two versions of a plan field by field. */
@ApplicationScoped
public class Comparing {

  private DocumentReading reading;
  private Plans plans;
  private Measurements measurements;
  private PastPlans pastPlans;
  private PastMeasurements pastMeasurements;
  private DocumentForms forms;
  private FrozenDocuments frozen;
  private AuditTrail trail;

  protected Comparing() {}

  @Inject
  public Comparing(
      DocumentReading reading,
      Plans plans,
      Measurements measurements,
      PastPlans pastPlans,
      PastMeasurements pastMeasurements,
      DocumentForms forms,
      FrozenDocuments frozen,
      AuditTrail trail) {
    this.reading = reading;
    this.plans = plans;
    this.measurements = measurements;
    this.pastPlans = pastPlans;
    this.pastMeasurements = pastMeasurements;
    this.forms = forms;
    this.frozen = frozen;
    this.trail = trail;
  }

  /**
   * Returns how the second document differs from the first, with the reasons given meanwhile.
   * Measurements are compared only where both documents report results.
   *
   * @return empty if one of them does not exist
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Explained>> documents(DocumentId from, DocumentId to) {
    return reading
        .document(from)
        .flatMap(before -> reading.document(to).map(after -> documents(before, after)));
  }

  private List<Explained> documents(Document from, Document to) {
    var one = frozen.frozenAt(from.id()).orElse(Instant.MAX);
    var other = frozen.frozenAt(to.id()).orElse(Instant.MAX);
    boolean forwards = !other.isBefore(one);
    return explained(
        forms.differences(form(from), form(to)),
        from.kind().reportsResults() && to.kind().reportsResults(),
        reasons(to.plan(), forwards ? one : other, forwards ? other : one));
  }

  /**
   * Returns how the plan differs now from a document, with the reasons given meanwhile.
   * Measurements are compared only where the document reports results.
   *
   * @return empty if the document does not exist
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Explained>> sinceDocument(DocumentId from) {
    return reading
        .document(from)
        .map(
            document ->
                explained(
                    forms.differences(form(document), live(document.plan(), document.asOf())),
                    document.kind().reportsResults(),
                    reasons(
                        document.plan(), frozen.frozenAt(from).orElse(Instant.MAX), Instant.MAX)));
  }

  private CanonicalForm form(Document document) {
    return reading.form(document.id()).orElseThrow();
  }

  /** Returns the reasons given in a time; none for one that has not begun. */
  private Reasons reasons(PlanId plan, Instant from, Instant before) {
    return from.equals(Instant.MAX)
        ? Reasons.of(plan, List.of())
        : Reasons.between(trail, plan, from, before);
  }

  private static List<Explained> explained(
      List<Difference> differences, boolean withResults, Reasons reasons) {
    return differences.stream()
        .filter(one -> withResults || !one.isOfResults())
        .map(reasons::explain)
        .toList();
  }

  private CanonicalForm live(PlanId id, LocalDate asOf) {
    return live(plans.withId(id).orElseThrow(), asOf);
  }

  private CanonicalForm live(Plan plan, LocalDate asOf) {
    return forms.of(AppraisedPlan.of(plan, asOf, measurements.latest(plan.id(), asOf)));
  }

  /**
   * Returns how a year's plan, as known at the end of a day, differs from its state at the end of
   * an earlier day, with the reasons given meanwhile. Before the plan existed, its state is empty.
   *
   * @param to empty for the present state
   * @return empty if no such plan exists or existed
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Explained>> days(Year year, KnownOn from, Optional<KnownOn> to) {
    var earlier = pastPlans.of(year, from.end());
    var later = to.isPresent() ? pastPlans.of(year, to.get().end()) : plans.of(year);
    var before = earlier.map(plan -> past(plan, from));
    var after =
        later.map(
            plan -> to.map(day -> past(plan, day)).orElseGet(() -> live(plan, yearEnd(plan))));
    return later
        .or(() -> earlier)
        .map(
            plan ->
                explained(
                    forms.differences(
                        before.orElse(CanonicalForm.NOTHING), after.orElse(CanonicalForm.NOTHING)),
                    true,
                    reasons(plan.id(), from.end(), to.map(KnownOn::end).orElse(Instant.MAX))));
  }

  private CanonicalForm past(Plan plan, KnownOn day) {
    var asOf = yearEnd(plan);
    return forms.of(
        AppraisedPlan.of(plan, asOf, pastMeasurements.latest(plan.id(), asOf, day.end())));
  }

  private static LocalDate yearEnd(Plan plan) {
    return plan.year().atMonth(12).atEndOfMonth();
  }
}
