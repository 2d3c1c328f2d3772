package it.camcom.pira.domain.importing;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.RateLimit;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.document.Documents;
import it.camcom.pira.domain.editing.PlanAlreadyExists;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Sha256;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports a document: first a review, then a plan once the review is accepted. */
@ApplicationScoped
public class PlanImporting {

  private static final Logger LOG = System.getLogger(PlanImporting.class.getName());

  private CurrentScope scope;
  private DocumentRecogniser recogniser;
  private CodeLists codeLists;
  private Chambers chambers;
  private Imports imports;
  private Centres centres;
  private Plans plans;
  private Measurements measurements;
  private Documents documents;
  private ChamberLock lock;
  private RateLimit allowance;
  private Clock clock;

  protected PlanImporting() {}

  @Inject
  public PlanImporting(
      CurrentScope scope,
      DocumentRecogniser recogniser,
      CodeLists codeLists,
      Chambers chambers,
      Imports imports,
      Centres centres,
      Plans plans,
      Measurements measurements,
      Documents documents,
      ChamberLock lock,
      RateLimit allowance,
      Clock clock) {
    this.scope = scope;
    this.recogniser = recogniser;
    this.codeLists = codeLists;
    this.chambers = chambers;
    this.imports = imports;
    this.centres = centres;
    this.plans = plans;
    this.measurements = measurements;
    this.documents = documents;
    this.lock = lock;
    this.allowance = allowance;
    this.clock = clock;
  }

  /**
   * Stores the source and returns its review. A source that waits for acceptance is not stored
   * twice.
   *
   * @throws it.camcom.pira.domain.access.TooManyRequests if the caller imports too often
   * @throws it.camcom.pira.domain.language.InvalidInput if it cannot be read at all
   * @throws UnreadableDocument if no plan can be read; then nothing is stored
   */
  @Requires(Right.IMPORT_PLAN)
  @Transactional
  public Review takeIn(SourceInput sent) {
    allowance.take(RateLimit.Kind.IMPORT);
    var source = Fields.checked(sent::check);
    var recognised = recogniser.recognise(source, codeLists.national());
    lock.acquire();
    var sha256 = Sha256.of(source.content());
    var taken = imports.waiting(sha256, recogniser.version()).orElseGet(() -> keep(source, sha256));
    return review(taken, recognised);
  }

  private Import keep(Source source, String sha256) {
    var taken =
        new Import(
            ImportId.next(),
            source,
            sha256,
            recogniser.version(),
            scope.get().person(),
            clock.instant(),
            Optional.empty());
    imports.add(taken);
    LOG.log(Level.INFO, "import {0} taken in", taken.id());
    return taken;
  }

  /** Returns the review of a stored source. */
  @Requires(Right.IMPORT_PLAN)
  @Transactional
  public Optional<Review> review(ImportId id) {
    return imports.withId(id).map(this::review);
  }

  /**
   * Creates the plan, its measurements and its document from a reviewed source, as they were shown.
   * Adds the centres that the chamber's list does not have.
   *
   * @return empty when there is no such import
   * @throws ReviewAlreadyAccepted if it was accepted before
   * @throws ReviewOutdated if another version would read the source now
   * @throws PlanAlreadyExists if the chamber has a plan for that year
   * @throws it.camcom.pira.domain.language.InvalidInput if its day is in the future
   */
  @Requires(Right.IMPORT_PLAN)
  @Transactional
  public Optional<Document> accept(ImportId id) {
    lock.acquire();
    return imports.withId(id).map(this::accept);
  }

  private Document accept(Import taken) {
    if (taken.document().isPresent()) {
      throw new ReviewAlreadyAccepted();
    }
    if (taken.recogniser() != recogniser.version()) {
      throw new ReviewOutdated();
    }
    var review = review(taken);
    var recognised = review.recognised();
    var plan = recognised.plan();
    Fields.checked(fields -> pastDay(fields, recognised.asOf()));
    if (plans.exists(plan.year())) {
      throw new PlanAlreadyExists(plan.year());
    }
    var document =
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            review.kind(),
            recognised.asOf(),
            1,
            DocumentState.DRAFT,
            Optional.empty());
    review.newCentres().forEach(centre -> centres.add(ListedCentre.open(centre)));
    plans.add(plan.withCentres(read -> centres.called(read).map(ListedCentre::centre)));
    measurements.add(plan.id(), recognised.measurements());
    documents.add(document);
    imports.accepted(taken.id(), document.id(), recognised.values());
    LOG.log(Level.INFO, "import {0} accepted as document {1}", taken.id(), document.id());
    return document;
  }

  /** A value is recorded from its day on. */
  private LocalDate pastDay(Fields fields, LocalDate asOf) {
    fields.require(
        !asOf.isAfter(Today.by(clock)), "asOf", "valueInTheFuture", Terms.shortDate(asOf));
    return asOf;
  }

  private Review review(Import taken) {
    return review(taken, recogniser.recognise(taken.source(), codeLists.national()));
  }

  /** Each once, in the spelling that comes first. */
  private List<ResponsibilityCentre> unlisted(Plan plan) {
    Map<String, ResponsibilityCentre> missing =
        plan.centres().stream()
            .filter(centre -> centres.called(centre).isEmpty())
            .collect(
                toMap(
                    ResponsibilityCentre::key,
                    centre -> centre,
                    (first, later) -> first,
                    LinkedHashMap::new));
    return List.copyOf(missing.values());
  }

  private Review review(Import taken, RecognisedDocument recognised) {
    var kind = Document.kindOfReport(chambers.current(), recognised.asOf());
    return new Review(taken, recognised, kind, unlisted(recognised.plan()));
  }
}
