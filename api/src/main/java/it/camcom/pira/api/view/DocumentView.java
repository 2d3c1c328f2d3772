package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document; the plan is there when one document is asked for. */
@Schema(name = "Document")
public record DocumentView(
    String id,
    @Schema(examples = "Camera di Commercio di Prato") String chamber,
    @Schema(examples = "2020") int year,
    DocumentKind kind,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    @Schema(examples = "1") int version,
    DocumentState state,
    ActView act,
    @Schema(description = "Che cosa mostra oltre alla forma ufficiale") DocumentOptionsView options,
    PlanView plan) {

  public static DocumentView of(Document document) {
    return of(document, null, null, null);
  }

  public static DocumentView of(DocumentContent content) {
    return of(
        content.document(),
        content.chamber().name(),
        DocumentOptionsView.of(content.options()),
        PlanView.of(content.plan(), content.options()));
  }

  private static DocumentView of(
      Document document, String chamber, DocumentOptionsView options, PlanView plan) {
    return new DocumentView(
        document.id().toString(),
        chamber,
        document.year().getValue(),
        document.kind(),
        document.asOf(),
        document.version(),
        document.state(),
        document.act().map(ActView::of).orElse(null),
        options,
        plan);
  }

  /** The act that approved the document. */
  @Schema(name = "Act")
  public record ActView(String organ, String number, LocalDate date) {

    static ActView of(Act act) {
      return new ActView(act.organ(), act.number(), act.date());
    }
  }

  /** All documents of a chamber. */
  @Schema(name = "Documents")
  public record ListView(List<DocumentView> documents) {}
}
