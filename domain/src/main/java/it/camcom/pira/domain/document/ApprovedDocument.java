package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * What an approved document is, as everyone who reads its figures needs it. Of a chamber, a plan's
 * year, a kind and a day, the one with the highest version is in force.
 *
 * @param year of the plan
 * @param fromDay the first of the days that its flows cover; the last is the day it stands at
 * @param corrects the approved document that this one took the place of
 * @param actDate the day of the act that approved it
 */
public record ApprovedDocument(
    ChamberId chamber,
    DocumentId id,
    Year year,
    DocumentKind kind,
    LocalDate fromDay,
    LocalDate asOf,
    int version,
    Optional<DocumentId> corrects,
    Instant approvedAt,
    LocalDate actDate) {

  public ApprovedDocument {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(corrects, "corrects");
    Objects.requireNonNull(approvedAt, "approvedAt");
    Objects.requireNonNull(actDate, "actDate");
    if (fromDay.isAfter(asOf)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  /**
   * Of a document with its act.
   *
   * @throws java.util.NoSuchElementException if it has none
   */
  static ApprovedDocument of(ChamberId chamber, Document document, Instant approvedAt) {
    return new ApprovedDocument(
        chamber,
        document.id(),
        document.year(),
        document.kind(),
        firstDay(document),
        document.asOf(),
        document.version(),
        document.corrects(),
        approvedAt,
        document.act().orElseThrow().date());
  }

  /** New Year's Day; a budget that is made before it covers no day yet but its own. */
  private static LocalDate firstDay(Document document) {
    var newYear = document.year().atDay(1);
    return newYear.isAfter(document.asOf()) ? document.asOf() : newYear;
  }
}
