package it.camcom.pira.reporting.rows;

/** The space and the line above a sheet that begins below another. */
public record DividerRow() implements ReportRow {

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
