package it.camcom.pira.exchange.recognition;

import it.camcom.pira.exchange.grid.Cell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assigns cells to headers although rows slip sideways and headers span merged columns. */
final class ColumnAlignment {

  private ColumnAlignment() {}

  /**
   * Assigns by order where there are as many cells as headers, or no cell is in a header's column;
   * else by column. Cells without header are left out.
   *
   * @param headers their columns, ascending
   * @return the cell under each header, by the header's ordinal
   */
  static Map<Integer, Cell> under(List<Integer> headers, List<Cell> cells) {
    var ordinals = new HashMap<Integer, Integer>();
    headers.forEach(column -> ordinals.put(column, ordinals.size()));
    boolean byOrder =
        cells.size() == headers.size()
            || cells.stream().noneMatch(cell -> ordinals.containsKey(cell.column()));
    var under = new LinkedHashMap<Integer, Cell>();
    for (int i = 0; i < cells.size(); i++) {
      int header = byOrder ? i : ordinals.getOrDefault(cells.get(i).column(), headers.size());
      if (header < headers.size()) {
        under.put(header, cells.get(i));
      }
    }
    return under;
  }
}
