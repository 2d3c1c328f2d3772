package it.camcom.pira.reporting.rows;

import java.util.ArrayList;
import java.util.List;

/** Builds rows, and counts the pages, blocks and tables that they begin. */
final class RowBuilder {

  private final List<PlacedRow> placed = new ArrayList<>();
  private int page;
  private int block;
  private int table;
  private int wholes;
  private int whole;

  /** Begins a page, except before the first row. */
  void newPage() {
    page++;
    block++;
    table++;
    whole = 0;
  }

  /** Asks that the next rows, up to a new page, share one page. */
  void whole() {
    wholes++;
    whole = wholes;
  }

  /** Adds a heading, which stays with what follows. */
  void heading(ReportRow row) {
    block++;
    add(row);
    table();
  }

  /** Begins a table with the next rows. */
  void table() {
    table++;
  }

  void add(ReportRow row) {
    placed.add(new PlacedRow(row, page, block, table, whole));
  }

  List<PlacedRow> rows() {
    return List.copyOf(placed);
  }
}
