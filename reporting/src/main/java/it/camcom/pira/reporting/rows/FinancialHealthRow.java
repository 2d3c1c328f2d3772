package it.camcom.pira.reporting.rows;

/**
 * An indicator of financial health, under the same headings as the others.
 *
 * @param reported whether the document reports results; the others have neither value nor
 *     performance
 */
public record FinancialHealthRow(
    IndicatorRow.Columns columns,
    TextCell name,
    TextCell formula,
    TextCell unit,
    Cell value,
    Cell target,
    PerformanceCell performance,
    boolean reported)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
