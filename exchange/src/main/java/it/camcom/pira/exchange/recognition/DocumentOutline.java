package it.camcom.pira.exchange.recognition;

import it.camcom.pira.exchange.grid.Grid;
import it.camcom.pira.exchange.grid.GridRow;
import java.util.List;

/**
 * The parts of a document.
 *
 * @param front the lines before the sheets, with blank ones
 * @param strategy the rows of the table of strategic objectives, without its header
 */
record DocumentOutline(List<GridRow> front, List<GridRow> strategy, List<SheetPart> sheets) {

  DocumentOutline {
    front = List.copyOf(front);
    strategy = List.copyOf(strategy);
    sheets = List.copyOf(sheets);
  }

  static DocumentOutline of(Grid grid, FindingCollector notes) {
    return new OutlineReader(grid.rows(), notes).read();
  }
}
