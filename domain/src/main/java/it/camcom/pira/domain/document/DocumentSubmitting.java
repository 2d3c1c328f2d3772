package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Submits a document for approval, and withdraws the submission. */
@ApplicationScoped
public class DocumentSubmitting {

  private static final Logger LOG = System.getLogger(DocumentSubmitting.class.getName());

  private CurrentScope scope;
  private Documents documents;
  private DocumentReading reading;
  private DocumentContents contents;
  private ChamberLock lock;

  protected DocumentSubmitting() {}

  @Inject
  public DocumentSubmitting(
      CurrentScope scope,
      Documents documents,
      DocumentReading reading,
      DocumentContents contents,
      ChamberLock lock) {
    this.scope = scope;
    this.documents = documents;
    this.reading = reading;
    this.contents = contents;
    this.lock = lock;
  }

  /**
   * Submits a document that has all the parts its kind requires.
   *
   * @param seen the version that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is submitted or approved already
   * @throws DocumentIncomplete naming everything that is missing
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> submit(DocumentId id, Optional<Version> seen) {
    lock.acquire();
    return documents
        .withId(id)
        .map(
            document -> {
              var submitted = document.submittedBy(scope.get().person());
              reading.requireSeen(document, seen);
              Readiness.of(contents.of(document)).requireComplete();
              return keep(submitted);
            });
  }

  /**
   * Turns a submitted document back into a draft.
   *
   * @param seen the version that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not submitted
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> withdraw(DocumentId id, Optional<Version> seen) {
    lock.acquire();
    return documents
        .withId(id)
        .map(
            document -> {
              var withdrawn = document.withdrawn();
              reading.requireSeen(document, seen);
              return keep(withdrawn);
            });
  }

  private Document keep(Document document) {
    documents.replace(document);
    LOG.log(Level.INFO, "document {0} is now {1}", document.id(), document.state());
    return document;
  }
}
