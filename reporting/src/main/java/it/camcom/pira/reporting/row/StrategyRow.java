package it.camcom.pira.reporting.row;

/**
 * A line of the table of strategic objectives.
 *
 * @param mission only where it is not that of the line above
 */
public record StrategyRow(String mission, String programme, String strategicProgrammes)
    implements Row {
  @Override
  public Bond bond() {
    return Bond.IN_TABLE;
  }
}
