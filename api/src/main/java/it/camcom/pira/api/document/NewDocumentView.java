package it.camcom.pira.api.document;

import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.NewDocument;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document to be begun. */
@Schema(name = "NewDocument")
public record NewDocumentView(
    @Schema(description = "L’anno del piano", examples = "2198") Integer year,
    @Schema(examples = "MONITORING") DocumentKind kind,
    @Schema(description = "Il giorno della situazione", examples = "2198-06-30") LocalDate asOf,
    @Schema(description = "Il documento approvato che la nuova versione corregge") UUID corrects) {

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  NewDocument begun() {
    var faults = new Faults();
    if (faults.require(year != null, "year", "required")) {
      faults.require(Years.cover(year), "year", "yearOutOfBounds", Years.FIRST, Years.LAST);
    }
    faults.require(kind != null, "kind", "required");
    SentDate.check(faults, "asOf", asOf);
    return faults.unless(
        () ->
            new NewDocument(
                Year.of(year), kind, asOf, Optional.ofNullable(corrects).map(DocumentId::new)));
  }
}
