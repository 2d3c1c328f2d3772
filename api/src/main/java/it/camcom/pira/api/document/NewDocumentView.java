package it.camcom.pira.api.document;

import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.NewDocumentInput;
import it.camcom.pira.domain.language.Years;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document to begin. */
@Schema(name = "NewDocument")
public record NewDocumentView(
    @Schema(required = true, 
            description = "L’anno del piano",
            minimum = Years.LEAST,
            maximum = Years.GREATEST,
            examples = "2198")
        Integer year,
    @Schema(required = true, examples = "MONITORING") DocumentKind kind,
    @Schema(required = true, description = "Il giorno della situazione", examples = "2198-06-30") LocalDate asOf,
    @Schema(description = "Il documento approvato che la nuova versione corregge") UUID corrects) {

  NewDocumentInput input() {
    return new NewDocumentInput(
        year, kind, asOf, Optional.ofNullable(corrects).map(DocumentId::new).orElse(null));
  }
}
