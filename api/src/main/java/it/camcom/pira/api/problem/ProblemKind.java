package it.camcom.pira.api.problem;

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

/** The one table of what can go wrong, with its status and its Italian title. */
enum ProblemKind {
  NOT_PERMITTED(403, "Operazione non consentita", NotPermitted.class),
  NOT_OF_YOUR_CENTRE(403, "Operazione non consentita", NotOfYourCentre.class),
  PASSWORD_TO_CHANGE(403, "Password da cambiare"),
  TOO_MANY_REQUESTS(429, "Troppe richieste", TooManyRequests.class),
  CHANGED_MEANWHILE(412, "Dato cambiato nel frattempo", EditConflict.class),
  VERSION_MISSING(428, "Versione mancante", VersionMissing.class),
  INVALID_INPUT(422, "Dati non validi", InvalidInput.class),
  USERNAME_TAKEN(409, "Nome utente non disponibile", UsernameTaken.class),
  LAST_ADMINISTRATOR(409, "Ultimo amministratore", LastAdministrator.class),
  LOOKED_AFTER_ELSEWHERE(409, "Accesso non solo della camera", ManagedByNetwork.class),
  CHAMBER_ALREADY_EXISTS(409, "La camera esiste già", ChamberAlreadyExists.class),
  HAS_DEPENDENTS(409, "Altri dati dipendono da questo", HasDependents.class),
  TO_BE_SUPPRESSED(409, "Da sopprimere, non da eliminare", ToBeSuppressed.class),
  KEY_USED_OTHERWISE(422, "Chiave già usata", KeyUsedOtherwise.class),
  HEALTH_ALREADY_THERE(409, "Lo stato di salute finanziaria c’è già", HealthAlreadyThere.class),
  PLAN_FULL(409, "Piano al completo", PlanFull.class),
  DOCUMENT_SETTLED(409, "Documento non più in bozza", DocumentNotDraft.class),
  PLAN_ALREADY_EXISTS(409, "Il piano esiste già", PlanAlreadyExists.class),
  CAMPAIGN_ALREADY_EXISTS(409, "La campagna esiste già", CampaignAlreadyExists.class),
  CAMPAIGN_CLOSED(409, "Campagna chiusa", CampaignClosed.class),
  MAIL_NOT_CONFIGURED(409, "Posta non configurata", MailNotConfigured.class),
  REVIEW_ALREADY_ACCEPTED(409, "Importazione già accettata", ReviewAlreadyAccepted.class),
  REVIEW_OUTDATED(409, "Revisione superata", ReviewOutdated.class),
  STEP_NOT_POSSIBLE(409, "Passaggio non possibile", StepNotPossible.class),
  DOCUMENT_ALREADY_OPEN(409, "Documento già in lavorazione", DocumentAlreadyOpen.class),
  DOCUMENT_INCOMPLETE(409, "Documento incompleto", DocumentIncomplete.class),
  SUBMITTER_CANNOT_APPROVE(403, "Operazione non consentita", SubmitterCannotApprove.class),
  UNREADABLE_DOCUMENT(422, "Documento non leggibile", UnreadableDocument.class),
  PRINTER_BUSY(503, "Stampa occupata", PrinterBusy.class),
  BAD_REQUEST(400, "Richiesta non valida"),
  UNAUTHENTICATED(401, "Accesso necessario"),
  FORBIDDEN(403, "Accesso non consentito"),
  NOT_FOUND(404, "Non trovato"),
  METHOD_NOT_ALLOWED(405, "Metodo non ammesso"),
  NOT_ACCEPTABLE(406, "Formato non disponibile"),
  TOO_LARGE(413, "Documento troppo grande"),
  UNSUPPORTED_MEDIA_TYPE(415, "Formato non leggibile"),
  UNEXPECTED(500, "Errore imprevisto");

  private final int status;
  private final String title;
  private final Class<? extends Refusal> refusal;

  ProblemKind(int status, String title) {
    this(status, title, null);
  }

  ProblemKind(int status, String title, Class<? extends Refusal> refusal) {
    this.status = status;
    this.title = title;
    this.refusal = refusal;
  }

  int status() {
    return status;
  }

  Problem problem(String detail, List<Problem.Violation> violations) {
    var type = "urn:pira:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(type, title, status, detail, violations);
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
