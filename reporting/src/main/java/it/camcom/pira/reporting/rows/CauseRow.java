package it.camcom.pira.reporting.rows;

/** What is to be said of the indicator above, across the columns of its table. */
public record CauseRow(TextCell text, int columns) implements ReportRow {

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }

  @Override
  public boolean inTable() {
    return true;
  }
}
