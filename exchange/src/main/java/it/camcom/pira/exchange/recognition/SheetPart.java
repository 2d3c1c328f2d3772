package it.camcom.pira.exchange.recognition;

import it.camcom.pira.exchange.grid.GridRow;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one sheet, with the headings above it.
 *
 * @param mission as last written above this or an earlier sheet
 * @param isLast whether nothing follows it, so that it may be cut off
 */
record SheetPart(
    Optional<SheetPart.MissionHeading> mission,
    Optional<GridRow> heading,
    List<GridRow> rows,
    boolean isFinancial,
    boolean isLast) {

  SheetPart {
    rows = List.copyOf(rows);
  }

  GridRow first() {
    return rows.get(0);
  }

  GridRow last() {
    return rows.get(rows.size() - 1);
  }

  /** A mission as written above its sheets. */
  record MissionHeading(GridRow row, NumberedHeading mission) {}
}
