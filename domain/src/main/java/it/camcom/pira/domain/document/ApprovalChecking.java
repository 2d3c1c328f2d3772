package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Checks that a document can be approved with an act. */
@ApplicationScoped
public class ApprovalChecking {

  private CurrentScope scope;
  private Documents documents;
  private DocumentContents contents;
  private Clock clock;

  protected ApprovalChecking() {}

  @Inject
  public ApprovalChecking(
      CurrentScope scope, Documents documents, DocumentContents contents, Clock clock) {
    this.scope = scope;
    this.documents = documents;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * Returns the content as it is once approved; empty when there is no such document.
   *
   * @param seen the version that the caller saw
   * @throws StepNotPossible if it is not submitted
   * @throws SubmitterCannotApprove if the caller submitted it
   * @throws it.camcom.pira.domain.language.EditConflict if its content has changed since
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   * @throws DocumentIncomplete naming everything that is missing
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional
  public Optional<DocumentContent> approved(DocumentId id, ActInput sent, Optional<Version> seen) {
    return documents.withId(id).map(document -> approved(document, sent, seen));
  }

  private DocumentContent approved(Document document, ActInput sent, Optional<Version> seen) {
    document.requireApprovableBy(scope.get().person());
    var content = contents.of(document);
    content.version().require(seen);
    var act = Fields.checked(fields -> sent.check(fields, Today.by(clock)));
    Readiness.of(content).requireComplete();
    return content.of(document.approved(act));
  }
}
