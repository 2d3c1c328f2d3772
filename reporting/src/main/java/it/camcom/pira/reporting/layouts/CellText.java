package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.Cell;
import it.camcom.pira.reporting.rows.PerformanceCell;
import it.camcom.pira.reporting.rows.RichTextCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/** Gives templates the text of cells, in characters that the fonts of the pages have. */
public final class CellText {

  /** The letters that fit in a line of a wide column of a time line, and of a narrow one. */
  private static final int LETTERS_OF_WIDE = 20;

  private static final int LETTERS_OF_NARROW = 8;

  /** How many digits and dots a column of numbers has room for. */
  private static final int SIGNS_OF_NUMBER = 15;

  /** In points: the letters of tables. */
  private static final double NUMBER_SIZE = 8;

  private CellText() {}

  public static String of(Cell cell) {
    return Printable.of(cell.text());
  }

  /** Returns the text as markup of the templates, where a cell has emphasis. */
  public static String styled(RichTextCell cell) {
    return StyledMarkup.of(cell);
  }

  /** As markup, in letters so small that the longest number does not break. */
  public static String number(Cell cell) {
    String text = of(cell);
    int longest = Arrays.stream(text.split("\\s")).mapToInt(String::length).max().orElse(0);
    String markup = StyledMarkup.escaped(text);
    if (longest <= SIGNS_OF_NUMBER) {
      return markup;
    }
    var size = String.format(Locale.ROOT, "%.1f", NUMBER_SIZE * SIGNS_OF_NUMBER / longest);
    return "<style size=\"" + size + "\">" + markup + "</style>";
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
