package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.figure.FigureFreezing;
import it.camcom.pira.domain.figure.FrozenFigures;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Freezes an approved document: its head, data, print and figures. */
@ApplicationScoped
public class Freezing {

  private CurrentScope scope;
  private Documents documents;
  private DocumentContents contents;
  private DocumentForms forms;
  private ApprovedDocuments approved;
  private FrozenDocuments frozen;
  private FrozenFigures figures;
  private ChamberLock lock;
  private Clock clock;

  protected Freezing() {}

  @Inject
  public Freezing(
      CurrentScope scope,
      Documents documents,
      DocumentContents contents,
      DocumentForms forms,
      ApprovedDocuments approved,
      FrozenDocuments frozen,
      FrozenFigures figures,
      ChamberLock lock,
      Clock clock) {
    this.scope = scope;
    this.documents = documents;
    this.contents = contents;
    this.forms = forms;
    this.approved = approved;
    this.frozen = frozen;
    this.figures = figures;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Freezes a document under the chamber's lock, if its content is still the one that was printed.
   *
   * @param approved its content as checked, with its act
   * @param pdf its print
   * @param seen the version of the content before the act
   * @return empty when the document is gone
   * @throws StepNotPossible if it is no longer submitted
   * @throws it.camcom.pira.domain.language.EditConflict if its content has changed
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<Document> freeze(DocumentContent approved, byte[] pdf, Optional<Version> seen) {
    lock.acquire();
    return documents
        .withId(approved.document().id())
        .map(document -> freeze(document, approved, pdf, seen));
  }

  private Document freeze(
      Document current, DocumentContent content, byte[] pdf, Optional<Version> seen) {
    current.requireApprovableBy(scope.get().person());
    contents.of(current).version().require(seen);
    var document = content.document();
    var at = clock.instant();
    approved.add(ApprovedDocument.of(content.chamber().id(), document, at));
    frozen.add(new FrozenDocument(document.id(), forms.of(content), pdf, content.evidence(), at));
    figures.add(FigureFreezing.of(document.id().value(), content.reported()));
    documents.replace(document);
    return document;
  }
}
