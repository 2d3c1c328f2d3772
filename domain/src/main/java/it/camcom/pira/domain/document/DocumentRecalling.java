package it.camcom.pira.domain.document;

import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.PastPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reading the documents of the chamber as they were known on a day that is past. */
@ApplicationScoped
public class DocumentRecalling {

  private CurrentScope scope;
  private PastDocuments documents;
  private PastPlans plans;
  private PastMeasurements measurements;
  private Chambers chambers;
  private CodeLists codeLists;
  private Revising revising;
  private FrozenDocuments frozen;
  private DocumentForms forms;

  protected DocumentRecalling() {}

  @Inject
  public DocumentRecalling(
      CurrentScope scope,
      PastDocuments documents,
      PastPlans plans,
      PastMeasurements measurements,
      Chambers chambers,
      CodeLists codeLists,
      Revising revising,
      FrozenDocuments frozen,
      DocumentForms forms) {
    this.scope = scope;
    this.documents = documents;
    this.plans = plans;
    this.measurements = measurements;
    this.chambers = chambers;
    this.codeLists = codeLists;
    this.revising = revising;
    this.frozen = frozen;
    this.forms = forms;
  }

  /** All that there were, the latest date first. */
  @Transactional
  public List<Document> all(KnownOn day) {
    scope.require(Right.READ_PLAN);
    return documents.all(day.end());
  }

  /** What a document said: what had been approved by then is as it was frozen. */
  @Transactional
  public Optional<CanonicalForm> form(DocumentId id, KnownOn day) {
    scope.require(Right.READ_PLAN);
    return documents.all(day.end()).stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .map(document -> form(document, day));
  }

  private CanonicalForm form(Document document, KnownOn day) {
    return Optional.of(document)
        .filter(Document::isApproved)
        .flatMap(approved -> frozen.formOf(approved.id()))
        .orElseGet(() -> forms.of(content(document, day)));
  }

  private DocumentContent content(Document document, KnownOn day) {
    var plan = plans.withId(document.plan(), day.end()).orElseThrow();
    var measured = measurements.latest(plan.id(), document.asOf(), day.end());
    var appraised = AppraisedPlan.of(plan, document.asOf(), measured);
    return new DocumentContent(
        chambers.current(),
        document,
        appraised,
        codeLists.national(),
        measurements.causes(plan.id(), document.asOf(), day.end()),
        revising.of(document, appraised, day.end()),
        documents.options(document.id(), day.end()));
  }
}
