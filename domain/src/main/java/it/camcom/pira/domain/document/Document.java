package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan as filed at a date. It is drafted, submitted, returned or approved with its act, and
 * published. An approved document never changes; a new version corrects it.
 *
 * @param asOf the day of its measurements
 * @param version from 1; a correction is a new version
 * @param corrects the approved document of which this is a new version
 */
public record Document(
    DocumentId id,
    PlanId plan,
    Year year,
    DocumentKind kind,
    LocalDate asOf,
    int version,
    DocumentState state,
    Optional<Act> act,
    Optional<DocumentId> corrects,
    ApprovalHistory proceedings) {

  private static final MonthDay YEAR_END = MonthDay.of(12, 31);

  public Document {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(corrects, "corrects");
    Objects.requireNonNull(proceedings, "proceedings");
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
  }

  /** Builds a document that corrects no other and has no history yet. */
  public Document(
      DocumentId id,
      PlanId plan,
      Year year,
      DocumentKind kind,
      LocalDate asOf,
      int version,
      DocumentState state,
      Optional<Act> act) {
    this(id, plan, year, kind, asOf, version, state, act, Optional.empty(), ApprovalHistory.NONE);
  }

  /** The kind of document that reports a chamber's measurements at a day. */
  public static DocumentKind kindOfReport(Chamber chamber, LocalDate asOf) {
    if (chamber.ceasedOn().filter(asOf::equals).isPresent()) {
      return DocumentKind.CLOSING;
    }
    return MonthDay.from(asOf).equals(YEAR_END) ? DocumentKind.FINAL : DocumentKind.MONITORING;
  }

  /** Whether it is approved, and so never changes. */
  public boolean isApproved() {
    return state == DocumentState.APPROVED || state == DocumentState.PUBLISHED;
  }

  /** Whether it is a version of the same document as the other. */
  boolean isVersionOf(Document other) {
    return plan.equals(other.plan) && kind == other.kind && asOf.equals(other.asOf);
  }

  /** The steps that the caller may take with it now. */
  public List<Transition> next(Scope caller) {
    return Arrays.stream(Transition.values())
        .filter(step -> caller.grants(step.right()) && step.suits(this))
        .filter(step -> step != Transition.APPROVE || !wasSubmittedBy(caller.person()))
        .toList();
  }

  /** What of it is due by law, and until when. */
  public List<Deadline> deadlines() {
    return Deadline.of(this);
  }

  public boolean isOverdueOn(LocalDate day) {
    return deadlines().stream().anyMatch(deadline -> deadline.isOverdueOn(day));
  }

  private boolean wasSubmittedBy(AccountId person) {
    return proceedings.submittedBy().filter(person::equals).isPresent();
  }

  Document submittedBy(AccountId person) {
    require(Transition.SUBMIT);
    return with(DocumentState.SUBMITTED, act, proceedings.submittedBy(person));
  }

  Document withdrawn() {
    require(Transition.WITHDRAW);
    return with(DocumentState.DRAFT, act, ApprovalHistory.NONE);
  }

  Document returnedBecause(String reason) {
    require(Transition.RETURN);
    return with(DocumentState.RETURNED, act, proceedings.returned(reason));
  }

  /**
   * @throws StepNotPossible if it is not submitted
   * @throws SubmitterCannotApprove if the person submitted it
   */
  void requireApprovableBy(AccountId person) {
    require(Transition.APPROVE);
    if (wasSubmittedBy(person)) {
      throw new SubmitterCannotApprove();
    }
  }

  Document approved(Act by) {
    require(Transition.APPROVE);
    return with(DocumentState.APPROVED, Optional.of(by), proceedings);
  }

  Document published(Publication publication) {
    require(Transition.PUBLISH);
    return with(DocumentState.PUBLISHED, act, proceedings.published(publication));
  }

  Document transmittedOn(LocalDate day) {
    require(Transition.TRANSMIT);
    return with(state, act, proceedings.transmitted(day));
  }

  /**
   * @throws StepNotPossible if its state does not allow the step
   */
  void require(Transition step) {
    if (!step.suits(this)) {
      throw new StepNotPossible(step, state);
    }
  }

  private Document with(DocumentState next, Optional<Act> by, ApprovalHistory since) {
    return new Document(id, plan, year, kind, asOf, version, next, by, corrects, since);
  }
}
