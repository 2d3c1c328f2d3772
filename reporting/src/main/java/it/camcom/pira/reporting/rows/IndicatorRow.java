package it.camcom.pira.reporting.rows;

import java.util.List;

/**
 * An indicator of a sheet.
 *
 * @param value the measured value, or the words in its place
 * @param targets one for each target of the columns, or the words in its place
 */
public record IndicatorRow(
    Columns columns,
    TextCell typology,
    TextCell name,
    TextCell formula,
    TextCell unit,
    Cell value,
    List<Cell> targets,
    PerformanceCell performance)
    implements ReportRow {

  public IndicatorRow {
    targets = List.copyOf(targets);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }

  public Cell target(int column) {
    return targets.get(column);
  }

  /** The headings that depend on the document. */
  public record Columns(Cell value, List<TextCell> targets) {

    public Columns {
      targets = List.copyOf(targets);
    }

    public TextCell target(int column) {
      return targets.get(column);
    }
  }
}
