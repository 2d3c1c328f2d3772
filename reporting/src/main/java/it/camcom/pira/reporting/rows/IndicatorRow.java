package it.camcom.pira.reporting.rows;

import java.util.List;

/**
 * An indicator of a sheet.
 *
 * @param value what was measured, or the words in place of it
 * @param formula with the source of its figures
 * @param targets one for each target of the columns, or the words in place of one
 * @param reported whether the document reports results; the others have neither value nor
 *     performance
 */
public record IndicatorRow(
    Columns columns,
    TextCell typology,
    TextCell name,
    TextCell formula,
    TextCell unit,
    Cell value,
    List<Cell> targets,
    PerformanceCell performance,
    boolean reported)
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
