package it.camcom.pira.reporting.rows;

import java.time.Year;
import java.util.List;

/**
 * A phase on the time line of its sheet.
 *
 * @param years of the columns, at most ten
 * @param marks one for each year
 */
public record PhaseRow(TextCell text, List<Year> years, List<Mark> marks) implements ReportRow {

  private static final int WIDE_COLUMNS = 4;

  public PhaseRow {
    years = List.copyOf(years);
    marks = List.copyOf(marks);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }

  /** Whether the columns are few enough to be wide. */
  public boolean wide() {
    return years.size() <= WIDE_COLUMNS;
  }

  public boolean has(int column) {
    return column < years.size();
  }

  public TextCell year(int column) {
    return new TextCell(years.get(column).toString());
  }

  public TextCell mark(int column) {
    return marks.get(column).words();
  }

  /** Whether the column is shown as a filled cell. */
  public boolean drawn(int column) {
    return has(column) && marks.get(column).drawn();
  }

  /** Whether the column holds words instead of an arrow. */
  public boolean written(int column) {
    return has(column) && !drawn(column) && !mark(column).isEmpty();
  }

  /** Whether the phase does not run in the year of the column. */
  public boolean empty(int column) {
    return has(column) && !drawn(column) && mark(column).isEmpty();
  }

  /**
   * The mark of one year.
   *
   * @param words as written in the plan; for an arrow the year, so that a screen reader conveys
   *     it; empty when the phase does not run
   */
  public record Mark(TextCell words, boolean drawn) {

    static final Mark NONE = new Mark(TextCell.EMPTY, false);
  }
}
