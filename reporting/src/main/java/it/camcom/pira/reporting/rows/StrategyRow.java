package it.camcom.pira.reporting.rows;

/**
 * A line of the table of strategic objectives.
 *
 * @param mission only where it is not that of the line above
 */
public record StrategyRow(TextCell mission, TextCell programme, TextCell strategicProgrammes)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
