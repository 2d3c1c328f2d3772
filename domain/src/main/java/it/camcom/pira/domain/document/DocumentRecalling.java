package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.PastPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the documents of the chamber as they were known on a past day. */
@ApplicationScoped
public class DocumentRecalling {

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
      PastDocuments documents,
      PastPlans plans,
      PastMeasurements measurements,
      Chambers chambers,
      CodeLists codeLists,
      Revising revising,
      FrozenDocuments frozen,
      DocumentForms forms) {
    this.documents = documents;
    this.plans = plans;
    this.measurements = measurements;
    this.chambers = chambers;
    this.codeLists = codeLists;
    this.revising = revising;
    this.frozen = frozen;
    this.forms = forms;
  }

  /** Returns all documents of that time, latest date first. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<Document> all(KnownOn day) {
    return documents.all(day.end());
  }

  /** Returns the status of a document on the day. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public DocumentStatus standing(Document document, KnownOn day) {
    return new DocumentStatus(document, day.day(), List.of());
  }

  /** Returns the documents with a legal duty that was late on the day. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<Document> overdue(KnownOn day) {
    return all(day).stream().filter(document -> document.isOverdueOn(day.day())).toList();
  }

  /** Returns the form of a document; one approved by then is as it was frozen. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<VersionedForm> versioned(DocumentId id, KnownOn day) {
    return find(id, day).map(document -> versioned(document, day));
  }

  private Optional<Document> find(DocumentId id, KnownOn day) {
    return documents.all(day.end()).stream()
        .filter(document -> document.id().equals(id))
        .findFirst();
  }

  private VersionedForm versioned(Document document, KnownOn day) {
    return Optional.of(document)
        .filter(Document::isApproved)
        .flatMap(approved -> frozen.formOf(approved.id()))
        .map(VersionedForm::frozen)
        .orElseGet(() -> VersionedForm.of(content(document, day), forms));
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
        documents.options(document.id(), day.end()),
        chambers.logo().map(Logo::encoded),
        document.corrects().flatMap(id -> find(id, day)).map(Document::version));
  }
}
