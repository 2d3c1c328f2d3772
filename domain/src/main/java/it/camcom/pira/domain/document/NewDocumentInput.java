package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The input of a new document.
 *
 * @param year of its plan
 * @param corrects the approved document of which it is a new version; none for a first one
 */
public record NewDocumentInput(
    Integer year, DocumentKind kind, LocalDate asOf, DocumentId corrects) {

  /** Returns the document to begin, or nothing if there is a fault. */
  NewDocument check(Fields fields) {
    if (fields.require(year != null, "year", "required")) {
      fields.require(Years.cover(year), "year", "yearOutOfBounds", Years.FIRST, Years.LAST);
    }
    fields.require(kind != null, "kind", "required");
    fields.day("asOf", asOf);
    return fields.ifSound(
        () -> new NewDocument(Year.of(year), kind, asOf, Optional.ofNullable(corrects)));
  }
}
