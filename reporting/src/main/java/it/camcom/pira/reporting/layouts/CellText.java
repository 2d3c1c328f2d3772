package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.Cell;
import it.camcom.pira.reporting.rows.PerformanceCell;
import it.camcom.pira.reporting.rows.RichTextCell;
import java.math.BigDecimal;

/** Gives templates the text of cells, in characters that the fonts of the pages have. */
public final class CellText {

  /** The letters that fit in a line of a wide column of a time line, and of a narrow one. */
  private static final int LETTERS_OF_WIDE = 20;

  private static final int LETTERS_OF_NARROW = 10;

  private CellText() {}

  public static String of(Cell cell) {
    return Printable.of(cell.text());
  }

  /** Returns the text as markup of the templates, where a cell has emphasis. */
  public static String styled(RichTextCell cell) {
    return StyledMarkup.of(cell);
  }

  public static String inWideColumn(Cell cell) {
    return Hyphenation.divided(of(cell), LETTERS_OF_WIDE);
  }

  public static String inNarrowColumn(Cell cell) {
    return Hyphenation.divided(of(cell), LETTERS_OF_NARROW);
  }

  /** Returns the length of a bar for {@link PerformanceBars}; empty where there is none. */
  public static String bar(PerformanceCell cell) {
    return cell.share().map(BigDecimal::toPlainString).orElse("");
  }
}
