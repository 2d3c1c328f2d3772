package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.DividerRow;
import it.camcom.pira.reporting.rows.KeepTogether;
import it.camcom.pira.reporting.rows.PlacedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides where pages begin, which a template alone cannot: it looks no further than the next row.
 * Where it decides nothing, rows flow as the template lays them out.
 */
final class Pagination {

  /**
   * The part of a page that must be free for a sheet to begin on it: enough for its facts and
   * objectives.
   */
  private static final double ROOM_FOR_A_SHEET = 0.45;

  /** In points: the least of a paragraph to leave on a page when it continues on the next. */
  private static final int FEW_LINES = 56;

  /** In points: what a page may lose at the end of a paragraph that continues on the next. */
  private static final int LINE = 14;

  private final List<PlacedRow> rows;
  private final RowHeights heights;
  private final int height;
  private final List<PlacedRow> paged = new ArrayList<>();
  private int page;
  private int used;
  private int head;

  private Pagination(List<PlacedRow> rows, RowHeights heights, int height) {
    this.rows = rows;
    this.heights = heights;
    this.height = height;
  }

  /**
   * Returns the rows with their pages, without dividers at the top of a page.
   *
   * @param height of a page, in points, between its header and its footer
   */
  static List<PlacedRow> of(List<PlacedRow> rows, RowHeights heights, int height) {
    if (heights.rows() != rows.size()) {
      throw new IllegalArgumentException(heights.rows() + " of " + rows.size() + " rows laid out");
    }
    var pagination = new Pagination(rows, heights, height);
    for (int row = 0; row < rows.size(); row++) {
      pagination.place(row);
    }
    return pagination.paged;
  }

  private void place(int row) {
    if (breaksBefore(row)) {
      page++;
      used = 0;
    }
    PlacedRow placed = rows.get(row);
    if (used == 0 && placed.row() instanceof DividerRow) {
      return;
    }
    use(row);
    paged.add(placed.on(page));
  }

  private boolean breaksBefore(int row) {
    if (row == 0 || used == 0) {
      return false;
    }
    PlacedRow above = rows.get(row - 1);
    if (above.page() != rows.get(row).page()) {
      return true;
    }
    if (above.row().keepTogether() == KeepTogether.WITH_NEXT) {
      return false;
    }
    if (rows.get(row).row() instanceof DividerRow) {
      return left() < ROOM_FOR_A_SHEET * height || !fits(row, lastBound(row));
    }
    return belongsOnNext(row, beginsWhole(row) ? lastOfWhole(row) : row)
        || belongsOnNext(row, lastBound(row));
  }

  /** Whether the rows do not fit here, but do fit on a page of their own. */
  private boolean belongsOnNext(int first, int last) {
    return !fits(first, last) && headAbove(first) + needed(first, last) <= height;
  }

  private boolean fits(int first, int last) {
    return needed(first, last) <= left();
  }

  private int left() {
    return height - used;
  }

  private int needed(int first, int last) {
    int whole = heights.height(first, last);
    int end = heights.height(last);
    return flows(last) ? whole - end + FEW_LINES : whole;
  }

  private boolean flows(int row) {
    return rows.get(row).row().keepTogether() == KeepTogether.FLOWING
        && heights.height(row) > 2 * FEW_LINES;
  }

  /** The height of the head that is repeated when a page begins with a row. */
  private int headAbove(int row) {
    boolean within = row > 0 && rows.get(row).sharesTable(rows.get(row - 1));
    return within ? head : 0;
  }

  private void use(int row) {
    if (heights.head(row) > 0) {
      head = heights.head(row);
    }
    int needed = heights.height(row, row) + (used == 0 ? headAbove(row) : 0);
    if (needed <= left()) {
      used += needed;
      return;
    }
    if (flows(row)) {
      used = beyond(used + needed, LINE);
      return;
    }
    int repeated = rows.get(row).row().keepTogether() == KeepTogether.IN_TABLE ? head : 0;
    int alone = heights.height(row) + repeated;
    used = alone <= height ? alone : beyond(alone, repeated + 3 * LINE);
  }

  /**
   * Estimates the used part of the last page for rows that take this much from the top of the
   * first. Overestimates on purpose: a page ended too late would leave a few rows on the next.
   *
   * @param loss at the end of each page
   */
  private int beyond(int taken, int loss) {
    int rest = taken;
    while (rest > height) {
      rest += loss - height;
    }
    return rest;
  }

  private boolean beginsWhole(int row) {
    int whole = rows.get(row).whole();
    return whole > 0 && rows.get(row - 1).whole() != whole;
  }

  private int lastOfWhole(int row) {
    int whole = rows.get(row).whole();
    int last = row;
    while (last + 1 < rows.size() && rows.get(last + 1).whole() == whole) {
      last++;
    }
    return last;
  }

  private int lastBound(int row) {
    int last = row;
    while (last + 1 < rows.size() && bound(last)) {
      last++;
    }
    return last;
  }

  /** Whether a row and the next must share a page. */
  private boolean bound(int row) {
    PlacedRow one = rows.get(row);
    PlacedRow next = rows.get(row + 1);
    if (one.page() != next.page()) {
      return false;
    }
    if (one.row().keepTogether() == KeepTogether.WITH_NEXT
        || next.row().keepTogether() == KeepTogether.WITH_PREVIOUS) {
      return true;
    }
    return one.sharesTable(next) && (beginsTable(row) || endsTable(row + 1));
  }

  private boolean beginsTable(int row) {
    return row == 0 || !rows.get(row).sharesTable(rows.get(row - 1));
  }

  private boolean endsTable(int row) {
    return row + 1 == rows.size() || !rows.get(row).sharesTable(rows.get(row + 1));
  }
}
