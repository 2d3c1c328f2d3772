package it.camcom.pira.reporting.rows;

/** Who answers for a sheet, and with what resources. */
public record SheetFactsRow(String area, String programme, String centre, String budget)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
