package it.camcom.pira.reporting.rows;

/** A clause of the rule, how it computes, and how many indicators it decided. */
public record ClauseRow(TextCell name, TextCell how, NumberCell indicators) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
