package it.camcom.pira.reporting.rows;

import java.util.ArrayList;
import java.util.List;

/** Rows in the making: counts the pages, blocks and tables that they begin. */
final class RowBuilder {

  private final List<PlacedRow> placed = new ArrayList<>();
  private int page;
  private int block;
  private int table;
  private int wholes;
  private int whole;

  /** Begins a page, unless it is the first. */
  void newPage() {
    page++;
    block++;
    table++;
    whole = 0;
  }

  /** The next rows, up to a new page, had better stand on one page. */
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

  /** The next rows are those of a table. */
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
