package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.performance.AppraisedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Compares a revised plan with the approved one, and adds the reasons given for its changes. */
@ApplicationScoped
public class Revising {

  private Documents documents;
  private FrozenDocuments frozen;
  private DocumentForms forms;
  private AuditTrail trail;

  protected Revising() {}

  @Inject
  public Revising(
      Documents documents, FrozenDocuments frozen, DocumentForms forms, AuditTrail trail) {
    this.documents = documents;
    this.frozen = frozen;
    this.forms = forms;
    this.trail = trail;
  }

  /**
   * Returns what a revised plan changes; empty for every other kind of document, and where no plan
   * was approved before.
   *
   * @param before ignores approvals and changes from this moment on
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Revision> of(Document document, AppraisedPlan plan, Instant before) {
    return document.kind() == DocumentKind.REVISED_BUDGET
        ? base(document, before).map(base -> revision(base, plan, before))
        : Optional.empty();
  }

  private Optional<FrozenDocument> base(Document document, Instant before) {
    return documents.all().stream()
        .filter(one -> one.isApproved() && one.plan().equals(document.plan()))
        .filter(one -> !one.kind().reportsResults() && !one.isVersionOf(document))
        .flatMap(one -> frozen.frozenAt(one.id()).map(at -> new Approved(one.id(), at)).stream())
        .filter(one -> one.at().isBefore(before))
        .max(Comparator.comparing(Approved::at))
        .flatMap(one -> frozen.of(one.id()));
  }

  private record Approved(DocumentId id, Instant at) {}

  private Revision revision(FrozenDocument base, AppraisedPlan plan, Instant before) {
    var reasons = Reasons.between(trail, plan.plan().id(), base.at(), before);
    return new Revision(
        base.document(),
        forms.differences(base.form(), forms.of(plan)).stream()
            .filter(difference -> !difference.isOfResults())
            .map(reasons::explain)
            .toList());
  }
}
