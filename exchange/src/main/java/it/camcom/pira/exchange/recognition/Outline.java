package it.camcom.pira.exchange.recognition;

import it.camcom.pira.exchange.grid.Grid;
import it.camcom.pira.exchange.grid.Row;
import java.util.List;

/**
 * The parts of a document.
 *
 * @param front what stands before the sheets, with its blank lines
 * @param strategy the rows of the table of strategic objectives, without its header
 */
record Outline(List<Row> front, List<Row> strategy, List<SheetPart> sheets) {

  Outline {
    front = List.copyOf(front);
    strategy = List.copyOf(strategy);
    sheets = List.copyOf(sheets);
  }

  static Outline of(Grid grid, Notes notes) {
    return new OutlineReader(grid.rows(), notes).read();
  }
}
