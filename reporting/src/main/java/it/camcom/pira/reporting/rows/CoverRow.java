package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.chamber.Logo;
import java.util.Optional;

/**
 * The cover.
 *
 * @param kind of the document
 * @param version what it corrects; empty for the first version
 * @param act that approves it; empty before
 * @param logo of the chamber
 * @param logoText in place of the logo for those who cannot see it
 * @param state of the document as long as it is not approved, else empty
 */
public record CoverRow(
    TextCell title,
    TextCell chamber,
    DateCell asOf,
    TextCell kind,
    TextCell state,
    TextCell triennium,
    TextCell version,
    TextCell act,
    Optional<Logo> logo,
    TextCell logoText)
    implements ReportRow {

  /** "Situazione al 30 settembre 2020". */
  public TextCell situation() {
    return new TextCell(ReportTerms.situation(asOf.date()));
  }
}
