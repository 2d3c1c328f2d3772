package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
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

  protected Comparing() {}

  @Inject
  public Comparing(
      DocumentReading reading,
      Plans plans,
      Measurements measurements,
      PastPlans pastPlans,
      PastMeasurements pastMeasurements,
      DocumentForms forms) {
    this.reading = reading;
    this.plans = plans;
    this.measurements = measurements;
    this.pastPlans = pastPlans;
    this.pastMeasurements = pastMeasurements;
    this.forms = forms;
  }

  /**
   * Returns how the second document differs from the first; empty if one of them does not exist.
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Difference>> documents(DocumentId from, DocumentId to) {
    return reading
        .form(from)
        .flatMap(before -> reading.form(to).map(after -> forms.differences(before, after)));
  }

  /** Returns how the plan differs now from a document; empty if the document does not exist. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Difference>> sinceDocument(DocumentId from) {
    return reading
        .document(from)
        .map(
            document ->
                forms.differences(
                    reading.form(from).orElseThrow(), live(document.plan(), document.asOf())));
  }

  private CanonicalForm live(PlanId id, LocalDate asOf) {
    return live(plans.withId(id).orElseThrow(), asOf);
  }

  private CanonicalForm live(Plan plan, LocalDate asOf) {
    return forms.of(AppraisedPlan.of(plan, asOf, measurements.latest(plan.id(), asOf)));
  }

  /**
   * Returns how a year's plan, as known at the end of a day, differs from its state at the end of
   * an earlier day. Before the plan existed, its state is empty.
   *
   * @param to empty for the present state
   * @return empty if no such plan exists or existed
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Difference>> days(Year year, KnownOn from, Optional<KnownOn> to) {
    var before = pastPlans.of(year, from.end()).map(plan -> past(plan, from));
    var after =
        to.isPresent()
            ? pastPlans.of(year, to.get().end()).map(plan -> past(plan, to.get()))
            : plans.of(year).map(plan -> live(plan, yearEnd(plan)));
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        forms.differences(
            before.orElse(CanonicalForm.NOTHING), after.orElse(CanonicalForm.NOTHING)));
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
