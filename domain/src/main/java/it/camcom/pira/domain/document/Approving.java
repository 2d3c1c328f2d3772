package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Approves a submitted document with its act, which freezes it, or returns it. */
@ApplicationScoped
public class Approving {

  private static final Logger LOG = System.getLogger(Approving.class.getName());

  private Documents documents;
  private DocumentReading reading;
  private ApprovalChecking checking;
  private DocumentPrinter printer;
  private Freezing freezing;
  private ChamberLock lock;

  protected Approving() {}

  @Inject
  public Approving(
      Documents documents,
      DocumentReading reading,
      ApprovalChecking checking,
      DocumentPrinter printer,
      Freezing freezing,
      ChamberLock lock) {
    this.documents = documents;
    this.reading = reading;
    this.checking = checking;
    this.printer = printer;
    this.freezing = freezing;
    this.lock = lock;
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
   * Approves a submitted document and freezes its content, print, figures and act. It is printed
   * before the chamber's lock is taken, and nothing is kept if its content changes meanwhile.
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
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<Document> approve(DocumentId id, ActInput sent, Optional<Version> seen) {
    var approved =
        checking
            .approved(id, sent, seen)
            .flatMap(
                content ->
                    freezing.freeze(content, printer.print(content, DocumentFormat.PDF), seen));
    approved.ifPresent(document -> LOG.log(Level.INFO, "document {0} approved", document.id()));
    return approved;
  }
}
