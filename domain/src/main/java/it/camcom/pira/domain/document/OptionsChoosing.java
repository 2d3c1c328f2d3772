package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Chooses what a draft shows beyond the official form. */
@ApplicationScoped
public class OptionsChoosing {

  private static final Logger LOG = System.getLogger(OptionsChoosing.class.getName());

  private Documents documents;
  private ChosenOptions chosen;
  private ChamberLock lock;

  protected OptionsChoosing() {}

  @Inject
  public OptionsChoosing(Documents documents, ChosenOptions chosen, ChamberLock lock) {
    this.documents = documents;
    this.chosen = chosen;
    this.lock = lock;
  }

  /** Returns the chosen options; empty when the chamber has no such document. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<DocumentOptions> options(DocumentId id) {
    return documents.withId(id).map(document -> chosen.of(document.id()));
  }

  /**
   * Chooses the options of a document.
   *
   * @param seen the version of the options that the caller saw
   * @return the options chosen now; empty when the chamber has no such document
   * @throws DocumentNotDraft if the document is not a draft
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller gives no version
   * @throws it.camcom.pira.domain.language.EditConflict if the options have changed since
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_DOCUMENTS)
  @Transactional
  public Optional<DocumentOptions> choose(
      DocumentId id, DocumentOptionsInput sent, Optional<Version> seen) {
    lock.acquire();
    return documents.withId(id).map(document -> choose(document, sent, seen));
  }

  private DocumentOptions choose(
      Document document, DocumentOptionsInput sent, Optional<Version> seen) {
    if (document.state() != DocumentState.DRAFT && document.state() != DocumentState.RETURNED) {
      throw new DocumentNotDraft(document.state());
    }
    chosen.of(document.id()).version().require(seen);
    var options = Fields.checked(sent::check);
    chosen.choose(document.id(), options);
    LOG.log(Level.INFO, "options of document {0} chosen", document.id());
    return options;
  }
}
