package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.UnmeasuredCauses;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Assembles the content of a chamber's document from the present state of its plan. */
@ApplicationScoped
public class DocumentContents {

  private Chambers chambers;
  private CodeLists codeLists;
  private Plans plans;
  private Measurements measurements;
  private UnmeasuredCauses causes;
  private Revising revising;
  private ChosenOptions options;
  private Documents documents;

  protected DocumentContents() {}

  @Inject
  public DocumentContents(
      Chambers chambers,
      CodeLists codeLists,
      Plans plans,
      Measurements measurements,
      UnmeasuredCauses causes,
      Revising revising,
      ChosenOptions options,
      Documents documents) {
    this.chambers = chambers;
    this.codeLists = codeLists;
    this.plans = plans;
    this.measurements = measurements;
    this.causes = causes;
    this.revising = revising;
    this.options = options;
    this.documents = documents;
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public DocumentContent of(Document document) {
    var plan = plans.withId(document.plan()).orElseThrow();
    var measured = measurements.latest(plan.id(), document.asOf());
    var shown = options.of(document.id());
    var appraised = AppraisedPlan.of(plan, document.asOf(), measured);
    return new DocumentContent(
        chambers.current(),
        document,
        appraised,
        codeLists.national(),
        causes.of(plan.id(), document.asOf()),
        revising.of(document, appraised, Instant.MAX),
        shown,
        chambers.logo().map(Logo::encoded),
        document.corrects().flatMap(documents::withId).map(Document::version));
  }
}
