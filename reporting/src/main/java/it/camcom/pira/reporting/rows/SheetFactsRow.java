package it.camcom.pira.reporting.rows;

/**
 * Who answers for a sheet, and with what resources.
 *
 * @param budget an amount of euro, or the words in place of one
 */
public record SheetFactsRow(TextCell area, TextCell programme, TextCell centre, Cell budget)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
