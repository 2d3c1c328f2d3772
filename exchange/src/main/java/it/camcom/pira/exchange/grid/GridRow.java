package it.camcom.pira.exchange.grid;

import it.camcom.pira.domain.importing.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a document.
 *
 * @param line from 1
 * @param width the number of cells, including empty ones at the end
 * @param cells without the empty ones at the end
 */
public record GridRow(int line, int width, List<String> cells) {

  public GridRow {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.isEmpty();
  }

  /** Whether this is running text rather than a row of a table. */
  public boolean isText() {
    return width == 1 && !isBlank();
  }

  public boolean isTable() {
    return width > 1;
  }

  /** The text in a column; empty beyond the end. */
  public String text(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether the line reaches to a column, even if the cell there is empty. */
  public boolean has(int column) {
    return column < width;
  }

  /** Returns the cells that are not empty, from a column on. */
  public List<Cell> filledFrom(int column) {
    var filled = new ArrayList<Cell>();
    for (int i = column; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        filled.add(new Cell(i, cells.get(i)));
      }
    }
    return filled;
  }

  /** Returns the texts without the empty ones at both ends. */
  public List<String> trimmed() {
    int from = 0;
    while (from < cells.size() && cells.get(from).isEmpty()) {
      from++;
    }
    return cells.subList(from, cells.size());
  }

  public SourcePlace place() {
    return SourcePlace.line(line);
  }

  /**
   * @param column from 0
   */
  public SourcePlace place(int column) {
    return place().cell(column + 1);
  }
}
