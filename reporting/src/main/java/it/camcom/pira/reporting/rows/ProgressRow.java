package it.camcom.pira.reporting.rows;

/**
 * The progress indicator of a sheet.
 *
 * @param heading of the value: the day of the document, or words such as "Stato 2019"
 */
public record ProgressRow(TextCell name, TextCell formula, Cell heading, Cell value, Cell target)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
