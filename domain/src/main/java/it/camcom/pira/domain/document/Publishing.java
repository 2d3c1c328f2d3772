package it.camcom.pira.domain.document;

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
import java.util.function.UnaryOperator;

/** Records that an approved document was published, and sent to the ministries. */
@ApplicationScoped
public class Publishing {

  private static final Logger LOG = System.getLogger(Publishing.class.getName());

  private Documents documents;
  private DocumentReading reading;
  private ChamberLock lock;
  private Clock clock;

  protected Publishing() {}

  @Inject
  public Publishing(Documents documents, DocumentReading reading, ChamberLock lock, Clock clock) {
    this.documents = documents;
    this.reading = reading;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Records where, and since when, the public finds an approved document.
   *
   * @param seen the version that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not approved, or published already
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> publish(DocumentId id, PublicationInput sent, Optional<Version> seen) {
    return note(
        id,
        Transition.PUBLISH,
        seen,
        document ->
            document.published(
                Fields.checked(fields -> sent.check(fields, document, Today.by(clock)))));
  }

  /**
   * Records the day on which an approved document was sent to the ministries.
   *
   * @param seen the version that the caller saw
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not approved, or was sent already
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> transmit(
      DocumentId id, TransmissionInput sent, Optional<Version> seen) {
    return note(
        id,
        Transition.TRANSMIT,
        seen,
        document ->
            document.transmittedOn(
                Fields.checked(fields -> sent.check(fields, document, Today.by(clock)))));
  }

  private Optional<Document> note(
      DocumentId id, Transition step, Optional<Version> seen, UnaryOperator<Document> noting) {
    lock.acquire();
    return documents
        .withId(id)
        .map(
            document -> {
              document.require(step);
              reading.requireSeen(document, seen);
              var noted = noting.apply(document);
              documents.replace(noted);
              LOG.log(Level.INFO, "document {0} is now {1}", id, noted.state());
              return noted;
            });
  }
}
