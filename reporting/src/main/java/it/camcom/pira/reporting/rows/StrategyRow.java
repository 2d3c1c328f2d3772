package it.camcom.pira.reporting.rows;

/**
 * A row of the table of strategic objectives.
 *
 * @param mission only where it differs from that of the row above
 */
public record StrategyRow(TextCell mission, TextCell programme, TextCell strategicProgrammes)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
