package it.camcom.pira.exchange.grid;

import java.util.List;

/** A document as lines, including blank ones. */
public record Grid(List<GridRow> rows) {

  public Grid {
    rows = List.copyOf(rows);
  }
}
