package it.camcom.pira.reporting.rows;

import java.util.List;

/**
 * A row of a table within a rich text.
 *
 * @param cells as many as the table has columns, at most {@link #MAX_COLUMNS}
 * @param head whether its cells are headings
 * @param first whether the table begins with it
 */
public record TextTableRow(List<RichTextCell> cells, boolean head, boolean first)
    implements ReportRow {

  /** Columns of a table of a rich text. */
  public static final int MAX_COLUMNS = 8;

  public TextTableRow {
    cells = List.copyOf(cells);
  }

  @Override
  public KeepTogether keepTogether() {
    return head ? KeepTogether.WITH_NEXT : KeepTogether.NONE;
  }

  /** Whether a band of so many columns prints it. */
  public boolean isOf(int columns, boolean heading, boolean beginning) {
    return cells.size() == columns && head == heading && first == beginning;
  }

  public RichTextCell cell(int column) {
    return cells.get(column);
  }
}
