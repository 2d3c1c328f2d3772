package it.camcom.pira.reporting.rows;

import java.util.List;

/**
 * A phase on the time line of its sheet.
 *
 * @param years headings of the columns, at most ten
 * @param marks one for each year
 */
public record PhaseRow(String text, List<String> years, List<Mark> marks) implements ReportRow {

  private static final int WIDE_COLUMNS = 4;
  private static final int LETTERS_OF_WIDE = 20;
  private static final int LETTERS_OF_NARROW = 10;

  public PhaseRow {
    years = List.copyOf(years);
    marks = List.copyOf(marks);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }

  /** How many letters a line has room for, where a time line has so many years. */
  static int lettersOfColumn(int years) {
    return years <= WIDE_COLUMNS ? LETTERS_OF_WIDE : LETTERS_OF_NARROW;
  }

  /** Whether the columns are few enough to be wide. */
  public boolean wide() {
    return years.size() <= WIDE_COLUMNS;
  }

  public boolean has(int column) {
    return column < years.size();
  }

  public String year(int column) {
    return years.get(column);
  }

  public String mark(int column) {
    return marks.get(column).words();
  }

  /** Whether the column is shown as a filled cell. */
  public boolean drawn(int column) {
    return has(column) && marks.get(column).drawn();
  }

  /** Whether the column holds words in place of an arrow. */
  public boolean written(int column) {
    return has(column) && !drawn(column) && !mark(column).isEmpty();
  }

  /** Whether the phase does not run in the year of the column. */
  public boolean empty(int column) {
    return has(column) && !drawn(column) && mark(column).isEmpty();
  }

  /**
   * What stands in one year.
   *
   * @param words as written in the plan; for an arrow the year, which says the same to whoever
   *     hears the page instead of seeing it; empty when the phase does not run
   */
  public record Mark(String words, boolean drawn) {

    static final Mark NONE = new Mark("", false);
  }
}
