package it.camcom.pira.reporting.rows;

/**
 * The responsible centre and resources of a sheet.
 *
 * @param budget an amount of euro, or the words in its place
 */
public record SheetFactsRow(TextCell area, TextCell programme, TextCell centre, Cell budget)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
