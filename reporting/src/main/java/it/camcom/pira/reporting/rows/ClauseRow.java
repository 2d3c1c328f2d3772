package it.camcom.pira.reporting.rows;

/** A clause of the rule, its computation, and the number of indicators it decided. */
public record ClauseRow(TextCell name, TextCell how, NumberCell indicators) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
