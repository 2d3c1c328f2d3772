package it.camcom.pira.reporting.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a sheet.
 *
 * @param targets one for each target of the columns
 * @param share of the target that was reached, from 0 to 1
 */
public record IndicatorRow(
    Columns columns,
    String typology,
    String name,
    String formula,
    String unit,
    String value,
    List<String> targets,
    String performance,
    Optional<BigDecimal> share)
    implements ReportRow {

  public IndicatorRow {
    targets = List.copyOf(targets);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }

  public String target(int column) {
    return targets.get(column);
  }

  public boolean measured() {
    return share.isPresent();
  }

  /** The share as the finishing of the pages reads it; empty where there is none. */
  public String bar() {
    return share.map(BigDecimal::toPlainString).orElse("");
  }

  /** The headings that depend on the document. */
  public record Columns(String value, List<String> targets) {

    public Columns {
      targets = List.copyOf(targets);
    }

    public String target(int column) {
      return targets.get(column);
    }
  }
}
