package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of an approved document, as all readers of its figures need it. For a chamber, a plan's
 * year, a kind and a day, the document with the highest version is in force.
 *
 * @param year of the plan
 * @param fromDay the first day that its flows cover; the last is its as-of day
 * @param corrects the approved document that this one replaced
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
   * Builds the head from a document with its act.
   *
   * @throws java.util.NoSuchElementException if it has no act
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

  /** New Year's Day; a budget made before that covers only its own day. */
  private static LocalDate firstDay(Document document) {
    var newYear = document.year().atDay(1);
    return newYear.isAfter(document.asOf()) ? document.asOf() : newYear;
  }
}
