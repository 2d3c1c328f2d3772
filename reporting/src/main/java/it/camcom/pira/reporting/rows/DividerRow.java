package it.camcom.pira.reporting.rows;

/** The space and the rule above a sheet that begins below another. */
public record DividerRow() implements ReportRow {

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
