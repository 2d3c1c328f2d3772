package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan as filed at a date.
 *
 * @param asOf the day that its measurements stand at
 * @param version from 1; a correction is a new version
 */
public record Document(
    DocumentId id,
    PlanId plan,
    Year year,
    DocumentKind kind,
    LocalDate asOf,
    int version,
    DocumentState state,
    Optional<Act> act) {

  private static final MonthDay YEAR_END = MonthDay.of(12, 31);

  public Document {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(state, "state");
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
  }

  /** The kind of document that reports measurements of a chamber at a day. */
  public static DocumentKind kindOfReport(Chamber chamber, LocalDate asOf) {
    if (chamber.ceasedOn().filter(asOf::equals).isPresent()) {
      return DocumentKind.CLOSING;
    }
    return MonthDay.from(asOf).equals(YEAR_END) ? DocumentKind.FINAL : DocumentKind.MONITORING;
  }
}
