package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.document.Proceedings.Publication;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Noting that an approved document was published, and sent to the ministries. */
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

  /** Whether there is a document that the caller may note something of, before that is sent. */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public boolean admits(DocumentId id) {
    return documents.withId(id).isPresent();
  }

  /**
   * Notes where the public finds an approved document, and since when.
   *
   * @param seen the SHA-256 of its form
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not approved, or published already
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> publish(DocumentId id, Optional<String> seen, Publication publication) {
    return note(id, seen, publication.date(), document -> document.published(publication));
  }

  /**
   * Notes the day on which an approved document was sent to the ministries.
   *
   * @param seen the SHA-256 of its form
   * @return empty when there is no such document
   * @throws StepNotPossible if it is not approved, or was sent already
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<Document> transmit(DocumentId id, Optional<String> seen, LocalDate date) {
    return note(id, seen, date, document -> document.transmittedOn(date));
  }

  private Optional<Document> note(
      DocumentId id, Optional<String> seen, LocalDate date, UnaryOperator<Document> step) {
    lock.acquire();
    return documents
        .withId(id)
        .map(
            document -> {
              var noted = step.apply(document);
              reading.requireSeen(document, seen);
              check(noted, date);
              documents.replace(noted);
              LOG.log(Level.INFO, "document {0} is now {1}", id, noted.state());
              return noted;
            });
  }

  private void check(Document document, LocalDate date) {
    var faults = new Faults();
    faults.require(!date.isAfter(Today.by(clock)), "date", "inTheFuture");
    faults.require(
        document.act().filter(act -> date.isBefore(act.date())).isEmpty(), "date", "beforeTheAct");
    faults.unless(() -> document);
  }
}
