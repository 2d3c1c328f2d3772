package it.camcom.pira.reporting.rows;

/**
 * A row and its place.
 *
 * @param page changes where a new page begins
 * @param block changes with each heading, which stays on the page of what follows
 * @param table changes with each table, whose head is repeated on each page
 * @param whole shared by rows that should share a page; 0 where none do
 */
public record PlacedRow(ReportRow row, int page, int block, int table, int whole) {

  /** Returns the same row on another page. */
  public PlacedRow on(int other) {
    return new PlacedRow(row, other, block, table, whole);
  }

  /** Whether another row is in the same table. */
  public boolean sharesTable(PlacedRow other) {
    return table == other.table
        && row.keepTogether() == KeepTogether.IN_TABLE
        && other.row.keepTogether() == KeepTogether.IN_TABLE;
  }
}
