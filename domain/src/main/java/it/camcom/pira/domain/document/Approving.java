package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Approves a submitted document with its act, which freezes it, or returns it. */
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

  /**
   * Returns a submitted document for further work.
   *
   * @param seen the version that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not submitted
   * @throws it.camcom.pira.domain.language.EditConflict if its content has changed since
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<Document> giveBack(DocumentId id, ReturnInput sent, Optional<Version> seen) {
    lock.acquire();
    return documents.withId(id).map(document -> giveBack(document, sent, seen));
  }

  private Document giveBack(Document document, ReturnInput sent, Optional<Version> seen) {
    document.require(Transition.RETURN);
    reading.requireSeen(document, seen);
    var returned = document.returnedBecause(Fields.checked(sent::check));
    documents.replace(returned);
    LOG.log(Level.INFO, "document {0} returned", document.id());
    return returned;
  }

  /**
   * Approves a submitted document and freezes its content, print, figures and act.
   *
   * @param seen the version that the caller saw, which is the one approved
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not submitted
   * @throws SubmitterCannotApprove if the caller submitted it
   * @throws it.camcom.pira.domain.language.EditConflict if its content has changed since
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   * @throws DocumentIncomplete naming everything that is missing
   * @throws PrinterBusy if it cannot be printed now
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<Document> approve(DocumentId id, ActInput sent, Optional<Version> seen) {
    lock.acquire();
    return documents.withId(id).map(document -> approve(document, sent, seen));
  }

  private Document approve(Document document, ActInput sent, Optional<Version> seen) {
    document.requireApprovableBy(scope.get().person());
    var content = contents.of(document);
    content.version().require(seen);
    var act = Fields.checked(fields -> sent.check(fields, Today.by(clock)));
    Readiness.of(content).requireComplete();
    var approved = document.approved(act);
    freezing.freeze(content.of(approved));
    documents.replace(approved);
    LOG.log(Level.INFO, "document {0} approved", document.id());
    return approved;
  }
}
