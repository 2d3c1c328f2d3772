package it.camcom.pira.reporting.rows;

/**
 * The heading of a sheet.
 *
 * @param programme the ministerial programme that the sheet carries out
 */
public record SheetRow(TextCell name, TextCell programme) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
