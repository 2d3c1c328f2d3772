package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.language.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reading the documents of the chamber in scope. */
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

  @Transactional
  public List<Document> all() {
    scope.require(Right.READ_PLAN);
    return documents.all();
  }

  /** Those of which today something that the law demands is late. */
  @Transactional
  public List<Document> overdue() {
    scope.require(Right.READ_PLAN);
    var today = Today.by(clock);
    return documents.all().stream().filter(document -> document.isOverdueOn(today)).toList();
  }

  @Transactional
  public Optional<Document> document(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents.withId(id);
  }

  /** The steps that the caller may take with a document now. */
  @Transactional
  public List<Step> next(Document document) {
    scope.require(Right.READ_PLAN);
    return document.next(scope.get());
  }

  /** What a document would say as its plan stands, also where what it says is frozen. */
  @Transactional
  public Optional<DocumentContent> content(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents.withId(id).map(contents::of);
  }

  /** What a document says: as it was frozen, or as its plan stands. */
  @Transactional
  public Optional<CanonicalForm> form(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents.withId(id).map(this::form);
  }

  private CanonicalForm form(Document document) {
    return frozen.formOf(document.id()).orElseGet(() -> forms.of(contents.of(document)));
  }

  /** The paper of an approved document as it was printed then; empty for every other. */
  @Transactional
  public Optional<Paper> frozenPaper(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents
        .withId(id)
        .flatMap(
            document ->
                frozen.of(id).map(kept -> new Paper(fileName(document) + ".pdf", kept.pdf())));
  }

  private String fileName(Document document) {
    return DocumentContent.fileName(scope.chamber().chamber(), document);
  }

  /** Whether a document can go on its way, and what it says; an approved one lacks nothing. */
  @Transactional
  public Optional<Seen> readiness(DocumentId id) {
    scope.require(Right.READ_PLAN);
    return documents
        .withId(id)
        .map(
            document ->
                frozen
                    .formOf(id)
                    .map(form -> new Seen(form, new Readiness(List.of(), List.of())))
                    .orElseGet(() -> seen(contents.of(document))));
  }

  private Seen seen(DocumentContent content) {
    return new Seen(forms.of(content), Readiness.of(content));
  }

  /** What whoever decides on a document has before them. */
  public record Seen(CanonicalForm form, Readiness readiness) {}

  /**
   * Holds what the caller saw of a document against what it says.
   *
   * @param sha256 of the form that the caller saw
   * @throws SeenMissing if the caller does not say
   * @throws ChangedMeanwhile if it says something else by now
   */
  @Transactional
  public void requireSeen(Document document, Optional<String> sha256) {
    scope.require(Right.READ_PLAN);
    if (sha256.isEmpty()) {
      throw new SeenMissing();
    }
    if (!form(document).sha256().equals(sha256.get())) {
      throw new ChangedMeanwhile();
    }
  }
}
