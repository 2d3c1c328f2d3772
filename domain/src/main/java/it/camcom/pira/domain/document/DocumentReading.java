package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reading the documents of the chamber in scope. */
@ApplicationScoped
public class DocumentReading {

  private CurrentScope scope;
  private Chambers chambers;
  private CodeLists codeLists;
  private Documents documents;
  private OptionsOfDocuments options;
  private Plans plans;
  private Measurements measurements;

  protected DocumentReading() {}

  @Inject
  public DocumentReading(
      CurrentScope scope,
      Chambers chambers,
      CodeLists codeLists,
      Documents documents,
      OptionsOfDocuments options,
      Plans plans,
      Measurements measurements) {
    this.scope = scope;
    this.chambers = chambers;
    this.codeLists = codeLists;
    this.documents = documents;
    this.options = options;
    this.plans = plans;
    this.measurements = measurements;
  }

  @Transactional
  public List<Document> all() {
    scope.require(Right.READ_PLAN);
    return documents.all();
  }

  @Transactional
  public Optional<DocumentContent> content(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents.withId(id).map(this::content);
  }

  private DocumentContent content(Document document) {
    Plan plan = plans.withId(document.plan()).orElseThrow();
    var measured = measurements.latest(plan.id(), document.asOf());
    return new DocumentContent(
        chambers.current(),
        document,
        AppraisedPlan.of(plan, document.asOf(), measured),
        codeLists.national(),
        options.of(document.id()));
  }
}
