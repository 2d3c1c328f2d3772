package it.camcom.pira.reporting.rows;

import java.util.ArrayList;
import java.util.List;

/** A table of a rich text while it is read. Rows shorter than others are filled up. */
final class TextTable {

  private static final RichTextCell EMPTY = new RichTextCell(List.of());

  private final List<Row> rows = new ArrayList<>();

  void row(boolean closing) {
    if (!closing) {
      rows.add(new Row());
    }
  }

  void cell(RichTextCell cell, boolean head) {
    if (rows.isEmpty()) {
      rows.add(new Row());
    }
    Row row = rows.get(rows.size() - 1);
    row.head &= head;
    row.cells.add(cell);
  }

  List<TextTableRow> rows() {
    rows.removeIf(row -> row.cells.isEmpty());
    int columns = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    var printed = new ArrayList<TextTableRow>();
    for (Row row : rows) {
      while (row.cells.size() < columns) {
        row.cells.add(EMPTY);
      }
      printed.add(
          new TextTableRow(
              row.cells.subList(0, Math.min(columns, TextTableRow.MAX_COLUMNS)),
              row.head,
              printed.isEmpty()));
    }
    return printed;
  }

  private static final class Row {
    private final List<RichTextCell> cells = new ArrayList<>();
    private boolean head = true;
  }
}
