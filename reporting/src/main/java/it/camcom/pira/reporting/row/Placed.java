package it.camcom.pira.reporting.row;

/**
 * A row and where it stands.
 *
 * @param page changes where a new page begins
 * @param block changes with each heading, which stays on the page of what follows
 * @param table changes with each table, whose head is repeated on each page
 * @param whole shared by rows that had better stand on one page; 0 where none do
 */
public record Placed(Row row, int page, int block, int table, int whole) {

  /** The same row on another page. */
  public Placed on(int other) {
    return new Placed(row, other, block, table, whole);
  }

  /** Whether another row stands in the same table. */
  public boolean sharesTable(Placed other) {
    return table == other.table && row.bond() == Bond.IN_TABLE && other.row.bond() == Bond.IN_TABLE;
  }
}
