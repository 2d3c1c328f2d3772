package it.camcom.pira.reporting.rows;

/** An indicator of financial health, under the same headings as other indicators. */
public record FinancialHealthRow(
    IndicatorRow.Columns columns,
    TextCell name,
    TextCell formula,
    TextCell unit,
    Cell value,
    Cell target,
    PerformanceCell performance)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
