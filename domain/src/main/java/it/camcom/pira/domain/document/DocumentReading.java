package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads the documents of the chamber in scope. */
@ApplicationScoped
public class DocumentReading {

  private CurrentScope scope;
  private Documents documents;
  private DocumentContents contents;
  private FrozenDocuments frozen;
  private DocumentForms forms;
  private Clock clock;

  protected DocumentReading() {}

  @Inject
  public DocumentReading(
      CurrentScope scope,
      Documents documents,
      DocumentContents contents,
      FrozenDocuments frozen,
      DocumentForms forms,
      Clock clock) {
    this.scope = scope;
    this.documents = documents;
    this.contents = contents;
    this.frozen = frozen;
    this.forms = forms;
    this.clock = clock;
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public List<Document> all() {
    return documents.all();
  }

  /** Returns the documents with a legal duty that is late today. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<Document> overdue() {
    var today = Today.by(clock);
    return documents.all().stream().filter(document -> document.isOverdueOn(today)).toList();
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Document> document(DocumentId id) {
    return documents.withId(id);
  }

  /** Whether the caller may begin documents. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public boolean mayBegin() {
    return scope.get().grants(Right.MANAGE_DOCUMENTS);
  }

  /** Returns the status of a document today, with the steps that the caller may take. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public DocumentStatus standing(Document document) {
    return new DocumentStatus(document, Today.by(clock), document.next(scope.get()));
  }

  /**
   * Returns the content of a document from the present state of its plan, also where the document
   * is frozen.
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<DocumentContent> content(DocumentId id) {
    return documents.withId(id).map(contents::of);
  }

  /** Returns the form of a document: as frozen, or from the present state of its plan. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<CanonicalForm> form(DocumentId id) {
    return versioned(id).map(VersionedForm::form);
  }

  /** Returns the form with the version that a step of the document expects. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<VersionedForm> versioned(DocumentId id) {
    return documents
        .withId(id)
        .map(
            document ->
                frozen(document).orElseGet(() -> VersionedForm.of(contents.of(document), forms)));
  }

  private Optional<VersionedForm> frozen(Document document) {
    return frozen.formOf(document.id()).map(VersionedForm::frozen);
  }

  /** Returns the print of an approved document as made at its approval; empty for every other. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<PrintedDocument> frozenPaper(DocumentId id, DocumentFormat format) {
    return documents
        .withId(id)
        .flatMap(document -> frozen.of(id).map(kept -> paper(document, kept, format)));
  }

  private PrintedDocument paper(Document document, FrozenDocument kept, DocumentFormat format) {
    var bytes =
        switch (format) {
          case PDF -> kept.pdf();
        };
    return new PrintedDocument(fileName(document) + "." + format.extension(), bytes);
  }

  private String fileName(Document document) {
    return DocumentContent.fileName(scope.chamber().chamber(), document);
  }

  /** Returns the readiness and version of a document; an approved one lacks nothing. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Seen> readiness(DocumentId id) {
    return documents
        .withId(id)
        .map(
            document ->
                frozen(document)
                    .map(form -> new Seen(form.version(), Readiness.WHOLE))
                    .orElseGet(() -> seen(contents.of(document))));
  }

  private static Seen seen(DocumentContent content) {
    return new Seen(content.version(), Readiness.of(content));
  }

  /** What the person who decides on a document sees. */
  public record Seen(Version version, Readiness readiness) {}

  /**
   * Checks that the document is still as the caller saw it.
   *
   * @param seen the version that the caller saw
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller gives no version
   * @throws it.camcom.pira.domain.language.EditConflict if its content has changed since
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public void requireSeen(Document document, Optional<Version> seen) {
    frozen(document)
        .map(VersionedForm::version)
        .orElseGet(() -> contents.of(document).version())
        .require(seen);
  }
}
