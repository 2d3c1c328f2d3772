package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Begins a document, and discards it. */
@ApplicationScoped
public class DocumentDrafting {

  private static final Logger LOG = System.getLogger(DocumentDrafting.class.getName());

  private Chambers chambers;
  private Plans plans;
  private Documents documents;
  private DocumentReading reading;
  private ChamberLock lock;

  protected DocumentDrafting() {}

  @Inject
  public DocumentDrafting(
      Chambers chambers,
      Plans plans,
      Documents documents,
      DocumentReading reading,
      ChamberLock lock) {
    this.chambers = chambers;
    this.plans = plans;
    this.documents = documents;
    this.reading = reading;
    this.lock = lock;
  }

  /**
   * Begins a document of a plan at a day, or a new version if one of that kind and day is approved
   * already.
   *
   * @throws DocumentAlreadyOpen if one of that kind and day is being worked on
   * @throws BudgetAlreadyBegun if the plan has its budget at another day
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken: if
   *     there is no plan, the day does not fit the kind, or it is not said rightly what is
   *     corrected
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Document begin(NewDocumentInput sent) {
    lock.acquire();
    var begun = Fields.checked(sent::check);
    var faults = new Faults();
    var plan = plans.of(begun.year());
    if (!faults.require(plan.isPresent(), "year", "noPlan")) {
      faults.unless(() -> begun);
    }
    var ofPlan = ofPlan(plan.orElseThrow());
    FilingDays.check(begun, chambers.current(), ofPlan, faults);
    requireOnlyBudget(begun, ofPlan);
    var versions = versions(begun, ofPlan);
    var last = versions.stream().findFirst();
    faults.require(
        last.filter(Document::isApproved).map(Document::id).equals(begun.corrects()),
        "corrects",
        last.isPresent() ? "correctsLast" : "correctsNothing");
    faults.unless(() -> begun);
    if (last.filter(document -> !document.isApproved()).isPresent()) {
      throw new DocumentAlreadyOpen();
    }
    var document = draft(plan.get(), begun, 1 + last.map(Document::version).orElse(0));
    documents.add(document);
    LOG.log(Level.INFO, "document {0} begun", document.id());
    return document;
  }

  private static void requireOnlyBudget(NewDocument begun, List<Document> ofPlan) {
    if (begun.kind() == DocumentKind.BUDGET) {
      ofPlan.stream()
          .filter(one -> one.kind() == DocumentKind.BUDGET && !one.asOf().equals(begun.asOf()))
          .findFirst()
          .ifPresent(
              one -> {
                throw new BudgetAlreadyBegun(one.asOf());
              });
    }
  }

  private List<Document> ofPlan(Plan plan) {
    return documents.all().stream().filter(one -> one.plan().equals(plan.id())).toList();
  }

  /** Returns the versions, latest first. */
  private static List<Document> versions(NewDocument begun, List<Document> ofPlan) {
    return ofPlan.stream()
        .filter(one -> one.kind() == begun.kind() && one.asOf().equals(begun.asOf()))
        .sorted(Comparator.comparing(Document::version).reversed())
        .toList();
  }

  private static Document draft(Plan plan, NewDocument begun, int version) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        begun.kind(),
        begun.asOf(),
        version,
        DocumentState.DRAFT,
        Optional.empty(),
        begun.corrects(),
        ApprovalHistory.NONE);
  }

  /**
   * Discards a document that was not approved; its plan stays.
   *
   * @param seen the version that the caller saw
   * @return false when there is none
   * @throws StepNotPossible if it is submitted or approved
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public boolean delete(DocumentId id, Optional<Version> seen) {
    lock.acquire();
    var found = documents.withId(id);
    found.ifPresent(
        document -> {
          document.require(Transition.DELETE);
          reading.requireSeen(document, seen);
          documents.delete(id);
          LOG.log(Level.INFO, "document {0} deleted", id);
        });
    return found.isPresent();
  }
}
