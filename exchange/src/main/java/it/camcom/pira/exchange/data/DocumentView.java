package it.camcom.pira.exchange.data;

import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document with all that it says; an approved one says the same for ever. */
@Schema(name = "Document")
public record DocumentView(
    @Schema(description = "Versione della forma canonica", examples = "2") Integer form,
    String id,
    @Schema(examples = "Camera di Commercio di Prato") String chamber,
    @Schema(examples = "2020") int year,
    DocumentKind kind,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    @Schema(examples = "1") int version,
    @Schema(description = "Il documento approvato che corregge") String corrects,
    DocumentState state,
    ActView act,
    @Schema(description = "Che cosa mostra oltre alla forma ufficiale") DocumentOptionsView options,
    PlanView plan,
    @Schema(description = "Di un assestamento: che cosa cambia, e perché") RevisionView revision) {

  /** Changes whenever the same content is written otherwise. */
  private static final int FORM = 2;

  public static DocumentView of(DocumentContent content) {
    return of(
        content.document(),
        FORM,
        content.chamber().name(),
        DocumentOptionsView.of(content.options()),
        PlanView.of(content),
        content.revision().map(RevisionView::of).orElse(null));
  }

  /** What it is, without what it says. */
  public static DocumentView of(Document document) {
    return of(document, null, null, null, null, null);
  }

  private static DocumentView of(
      Document document,
      Integer form,
      String chamber,
      DocumentOptionsView options,
      PlanView plan,
      RevisionView revision) {
    return new DocumentView(
        form,
        document.id().toString(),
        chamber,
        document.year().getValue(),
        document.kind(),
        document.asOf(),
        document.version(),
        document.corrects().map(DocumentId::toString).orElse(null),
        document.state(),
        document.act().map(ActView::of).orElse(null),
        options,
        plan,
        revision);
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
