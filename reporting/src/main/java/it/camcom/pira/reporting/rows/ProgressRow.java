package it.camcom.pira.reporting.rows;

/**
 * The progress indicator of a sheet.
 *
 * @param heading of the value, such as "30/09/2020" or "Stato 2019"
 */
public record ProgressRow(String name, String formula, String heading, String value, String target)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
