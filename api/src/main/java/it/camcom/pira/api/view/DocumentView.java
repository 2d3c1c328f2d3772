package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of a document, without its content. */
@Schema(name = "Document")
public record DocumentView(
    String id,
    @Schema(examples = "2020") int year,
    DocumentKind kind,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    @Schema(examples = "1") int version,
    @Schema(description = "Il documento approvato che corregge") String corrects,
    DocumentState state,
    ActView act) {

  public static DocumentView of(Document document) {
    return new DocumentView(
        document.id().toString(),
        document.year().getValue(),
        document.kind(),
        document.asOf(),
        document.version(),
        document.corrects().map(DocumentId::toString).orElse(null),
        document.state(),
        document.act().map(ActView::of).orElse(null));
  }

  /** The act that approved the document. */
  @Schema(name = "Act")
  public record ActView(
      @Schema(examples = "Consiglio camerale") String organ,
      @Schema(examples = "7/19") String number,
      LocalDate date) {

    public static ActView of(Act act) {
      return new ActView(act.organ(), act.number(), act.date());
    }
  }
}
