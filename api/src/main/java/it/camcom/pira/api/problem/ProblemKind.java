package it.camcom.pira.api.problem;

import it.camcom.pira.domain.access.ChamberBusy;
import it.camcom.pira.domain.access.DatabaseUnavailable;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.campaign.CampaignAlreadyExists;
import it.camcom.pira.domain.campaign.CampaignClosed;
import it.camcom.pira.domain.campaign.MailNotConfigured;
import it.camcom.pira.domain.document.DocumentAlreadyOpen;
import it.camcom.pira.domain.document.DocumentIncomplete;
import it.camcom.pira.domain.document.DocumentNotDraft;
import it.camcom.pira.domain.document.PrinterBusy;
import it.camcom.pira.domain.document.StepNotPossible;
import it.camcom.pira.domain.document.SubmitterCannotApprove;
import it.camcom.pira.domain.editing.HasDependents;
import it.camcom.pira.domain.editing.HealthAlreadyThere;
import it.camcom.pira.domain.editing.PlanAlreadyExists;
import it.camcom.pira.domain.editing.PlanFull;
import it.camcom.pira.domain.editing.ToBeSuppressed;
import it.camcom.pira.domain.idempotency.KeyUsedOtherwise;
import it.camcom.pira.domain.importing.ReviewAlreadyAccepted;
import it.camcom.pira.domain.importing.ReviewOutdated;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.measurement.NotOfYourCentre;
import it.camcom.pira.domain.people.LastAdministrator;
import it.camcom.pira.domain.people.ManagedByNetwork;
import it.camcom.pira.domain.people.UsernameTaken;
import it.camcom.pira.domain.register.ChamberAlreadyExists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The one table of what can go wrong, with its status; the titles are in the bundle. */
enum ProblemKind {
  NOT_PERMITTED(403, NotPermitted.class),
  NOT_OF_YOUR_CENTRE(403, NotOfYourCentre.class),
  PASSWORD_TO_CHANGE(403),
  TOO_MANY_REQUESTS(429, TooManyRequests.class),
  CHANGED_MEANWHILE(412, EditConflict.class),
  VERSION_MISSING(428, VersionMissing.class),
  INVALID_INPUT(422, InvalidInput.class),
  USERNAME_TAKEN(409, UsernameTaken.class),
  LAST_ADMINISTRATOR(409, LastAdministrator.class),
  LOOKED_AFTER_ELSEWHERE(409, ManagedByNetwork.class),
  CHAMBER_ALREADY_EXISTS(409, ChamberAlreadyExists.class),
  HAS_DEPENDENTS(409, HasDependents.class),
  TO_BE_SUPPRESSED(409, ToBeSuppressed.class),
  KEY_USED_OTHERWISE(422, KeyUsedOtherwise.class),
  HEALTH_ALREADY_THERE(409, HealthAlreadyThere.class),
  PLAN_FULL(409, PlanFull.class),
  DOCUMENT_SETTLED(409, DocumentNotDraft.class),
  PLAN_ALREADY_EXISTS(409, PlanAlreadyExists.class),
  CAMPAIGN_ALREADY_EXISTS(409, CampaignAlreadyExists.class),
  CAMPAIGN_CLOSED(409, CampaignClosed.class),
  MAIL_NOT_CONFIGURED(409, MailNotConfigured.class),
  REVIEW_ALREADY_ACCEPTED(409, ReviewAlreadyAccepted.class),
  REVIEW_OUTDATED(409, ReviewOutdated.class),
  STEP_NOT_POSSIBLE(409, StepNotPossible.class),
  DOCUMENT_ALREADY_OPEN(409, DocumentAlreadyOpen.class),
  DOCUMENT_INCOMPLETE(409, DocumentIncomplete.class),
  SUBMITTER_CANNOT_APPROVE(403, SubmitterCannotApprove.class),
  UNREADABLE_DOCUMENT(422, UnreadableDocument.class),
  PRINTER_BUSY(503, PrinterBusy.class),
  CHAMBER_BUSY(503, ChamberBusy.class),
  DATABASE_UNAVAILABLE(503, DatabaseUnavailable.class),
  BAD_REQUEST(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  UNEXPECTED(500);

  private final int status;
  private final Class<? extends Refusal> refusal;

  ProblemKind(int status) {
    this(status, null);
  }

  ProblemKind(int status, Class<? extends Refusal> refusal) {
    this.status = status;
    this.refusal = refusal;
  }

  int status() {
    return status;
  }

  Problem problem(String detail, List<Problem.Violation> violations) {
    var type = "urn:pira:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(type, ProblemTexts.of(this), status, detail, violations);
  }

  Problem problem(String detail) {
    return problem(detail, null);
  }

  /**
   * The kind of a refusal.
   *
   * @throws IllegalStateException if the table has no row for it
   */
  static ProblemKind of(Class<? extends Refusal> refusal) {
    return Arrays.stream(values())
        .filter(kind -> kind.refusal != null && kind.refusal.isAssignableFrom(refusal))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no problem for " + refusal));
  }

  /** The kind of a status that the server itself answers with. */
  static ProblemKind ofStatus(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.refusal == null && kind.status == status)
        .filter(kind -> kind != PASSWORD_TO_CHANGE)
        .findFirst()
        .orElse(status >= 500 ? UNEXPECTED : BAD_REQUEST);
  }
}
