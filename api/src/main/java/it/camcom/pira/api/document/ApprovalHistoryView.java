package it.camcom.pira.api.document;

import it.camcom.pira.api.view.DocumentView.ActView;
import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.document.Deadline;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.document.DocumentStatus;
import it.camcom.pira.domain.document.Transition;
import it.camcom.pira.domain.people.KnownPeople;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The history of a document, its legal duties, and the steps open to the caller. */
@Schema(name = "DocumentProceedings")
public record ApprovalHistoryView(
    String id,
    @Schema(examples = "2020") int year,
    DocumentKind kind,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    @Schema(examples = "1") int version,
    @Schema(description = "Il documento approvato che corregge") String corrects,
    DocumentState state,
    ActView act,
    @Schema(description = "Chi l’ha presentato per l’approvazione", examples = "anna")
        String submittedBy,
    @Schema(description = "Perché è stato rinviato") String returnReason,
    LocalDate publishedOn,
    @Schema(description = "Dove è pubblicato") String publishedAt,
    @Schema(description = "Quando è stato trasmesso ai ministeri") LocalDate transmittedOn,
    List<DeadlineView> deadlines,
    @Schema(description = "Le operazioni (operationId) che il chiamante può ora compiere")
        List<String> next) {

  /**
   * @param people those who submitted documents
   */
  static ApprovalHistoryView of(DocumentStatus standing, KnownPeople people) {
    var document = standing.document();
    var proceedings = document.proceedings();
    return new ApprovalHistoryView(
        document.id().toString(),
        document.year().getValue(),
        document.kind(),
        document.asOf(),
        document.version(),
        document.corrects().map(DocumentId::toString).orElse(null),
        document.state(),
        document.act().map(ActView::of).orElse(null),
        proceedings.submittedBy().map(people::username).orElse(null),
        proceedings.returnedBecause().orElse(null),
        proceedings.publication().map(Publication::date).orElse(null),
        proceedings.publication().map(Publication::address).map(URI::toString).orElse(null),
        proceedings.transmittedOn().orElse(null),
        document.deadlines().stream().map(one -> DeadlineView.of(one, standing)).toList(),
        standing.next().stream().map(ApprovalHistoryView::operation).toList());
  }

  /** Returns the operationId that takes a step. */
  private static String operation(Transition step) {
    return switch (step) {
      case SUBMIT -> "submitDocument";
      case WITHDRAW -> "withdrawDocument";
      case DELETE -> "deleteDocument";
      case RETURN -> "returnDocument";
      case APPROVE -> "approveDocument";
      case PUBLISH -> "publishDocument";
      case TRANSMIT -> "transmitDocument";
    };
  }

  /** A duty that the law sets after the approval. */
  @Schema(name = "Deadline")
  public record DeadlineView(
      Deadline.Duty duty,
      @Schema(description = "L’ultimo giorno") LocalDate due,
      LocalDate done,
      @Schema(description = "Se non è fatto e oggi è in ritardo") boolean overdue,
      @Schema(description = "Se è in ritardo, o è stato fatto in ritardo") boolean late) {

    static DeadlineView of(Deadline deadline, DocumentStatus standing) {
      return new DeadlineView(
          deadline.duty(),
          deadline.due(),
          deadline.done().orElse(null),
          standing.isOverdue(deadline),
          standing.isLate(deadline));
    }
  }

  /** Documents of a chamber. */
  @Schema(name = "Documents")
  public record ListView(
      List<ApprovalHistoryView> documents,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {}
}
