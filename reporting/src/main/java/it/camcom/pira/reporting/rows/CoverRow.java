package it.camcom.pira.reporting.rows;

/**
 * The cover.
 *
 * @param kind of the document
 * @param state of the document until it is approved, then empty
 */
public record CoverRow(
    TextCell title,
    TextCell chamber,
    DateCell asOf,
    TextCell kind,
    TextCell state,
    TextCell triennium)
    implements ReportRow {

  /** "Situazione al 30 settembre 2020". */
  public TextCell situation() {
    return new TextCell(ReportTerms.situation(asOf.date()));
  }
}
