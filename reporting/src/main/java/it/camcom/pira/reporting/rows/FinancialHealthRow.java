package it.camcom.pira.reporting.rows;

import java.math.BigDecimal;
import java.util.Optional;

/** An indicator of financial health, under the same headings as the others. */
public record FinancialHealthRow(
    IndicatorRow.Columns columns,
    String name,
    String formula,
    String unit,
    String value,
    String target,
    String performance,
    Optional<BigDecimal> share)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }

  public boolean measured() {
    return share.isPresent();
  }

  /** The share as the finishing of the pages reads it; empty where there is none. */
  public String bar() {
    return share.map(BigDecimal::toPlainString).orElse("");
  }
}
