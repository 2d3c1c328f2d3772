package it.camcom.pira.domain.document;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * A document to begin.
 *
 * @param year of its plan
 * @param corrects the approved document of which it is a new version
 */
record NewDocument(Year year, DocumentKind kind, LocalDate asOf, Optional<DocumentId> corrects) {

  NewDocument {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asOf, "asOf");
  }
}
