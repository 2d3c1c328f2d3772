package it.camcom.pira.reporting.row;

import java.math.BigDecimal;
import java.util.Optional;

/** An indicator of financial health, under the same headings as the others. */
public record HealthRow(
    IndicatorRow.Columns columns,
    String name,
    String formula,
    String unit,
    String value,
    String target,
    String performance,
    Optional<BigDecimal> share)
    implements Row {
  @Override
  public Bond bond() {
    return Bond.IN_TABLE;
  }

  public boolean measured() {
    return share.isPresent();
  }

  /** The share as the finishing of the pages reads it; empty where there is none. */
  public String bar() {
    return share.map(BigDecimal::toPlainString).orElse("");
  }
}
