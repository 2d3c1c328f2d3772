package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Approving a submitted document with its act, which freezes it, or returning it. */
@ApplicationScoped
public class Approving {

  private static final Logger LOG = System.getLogger(Approving.class.getName());

  private CurrentScope scope;
  private Documents documents;
  private DocumentReading reading;
  private DocumentContents contents;
  private Freezing freezing;
  private ChamberLock lock;
  private Clock clock;

  protected Approving() {}

  @Inject
  public Approving(
      CurrentScope scope,
      Documents documents,
      DocumentReading reading,
      DocumentContents contents,
      Freezing freezing,
      ChamberLock lock,
      Clock clock) {
    this.scope = scope;
    this.documents = documents;
    this.reading = reading;
    this.contents = contents;
    this.freezing = freezing;
    this.lock = lock;
    this.clock = clock;
  }

  /** Whether there is a document that the caller may decide on, before the decision is sent. */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public boolean admits(DocumentId id) {
    return documents.withId(id).isPresent();
  }

  /**
   * Gives a submitted document back to be worked on.
   *
   * @param seen the SHA-256 of the form that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not submitted
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<Document> giveBack(DocumentId id, Optional<String> seen, String reason) {
    var faults = new Faults();
    faults.require(!reason.isBlank(), "reason", "required");
    faults.require(reason.length() <= Texts.MAX_LINE, "reason", "tooLong", Texts.MAX_LINE);
    faults.unless(() -> reason);
    lock.acquire();
    return documents
        .withId(id)
        .map(
            document -> {
              var returned = document.returnedBecause(reason);
              reading.requireSeen(document, seen);
              documents.replace(returned);
              LOG.log(Level.INFO, "document {0} returned", id);
              return returned;
            });
  }

  /**
   * Approves a submitted document: what it says, its paper, its figures and its act are kept
   * together, for ever.
   *
   * @param seen the SHA-256 of the form that the caller saw: that is what is approved
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not submitted
   * @throws SubmitterCannotApprove if the caller submitted it
   * @throws it.camcom.pira.domain.language.ChangedMeanwhile if it says something else by now
   * @throws DocumentIncomplete naming everything that is missing
   * @throws PrinterBusy if it cannot be printed now
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<Document> approve(DocumentId id, Optional<String> seen, Act act) {
    var faults = new Faults();
    faults.require(!act.date().isAfter(Today.by(clock)), "date", "inTheFuture");
    faults.unless(() -> act);
    lock.acquire();
    return documents.withId(id).map(document -> approve(document, seen, act));
  }

  private Document approve(Document document, Optional<String> seen, Act act) {
    var approved = document.approvedBy(scope.get().person(), act);
    reading.requireSeen(document, seen);
    var content = contents.of(document);
    Readiness.of(content).requireComplete();
    freezing.freeze(content.of(approved));
    documents.replace(approved);
    LOG.log(Level.INFO, "document {0} approved", document.id());
    return approved;
  }
}
