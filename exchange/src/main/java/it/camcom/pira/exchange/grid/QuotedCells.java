package it.camcom.pira.exchange.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a cell that holds line breaks. Spreadsheets put such a cell into quotes and
 * double the quotes within it; a quote without such an end is an ordinary character.
 */
final class QuotedCells {

  private static final char QUOTE = '"';
  private static final int NONE = -1;

  private final String[] lines;
  private int at;

  private QuotedCells(String text) {
    this.lines = text.split("\n", -1);
  }

  /**
   * A line of cells.
   *
   * @param number of its first line in the text, from 1
   * @param text with a line feed for each break within a cell
   */
  record Line(int number, String text) {}

  static List<Line> lines(String text) {
    var cells = new QuotedCells(text);
    var lines = new ArrayList<Line>();
    while (cells.at < cells.lines.length) {
      int number = cells.at + 1;
      lines.add(new Line(number, cells.next()));
    }
    return lines;
  }

  /** Removes the quotes that a spreadsheet puts around a cell with quotes in it. */
  static String unquoted(String cell) {
    int last = cell.length() - 1;
    boolean escapes = last > 1 && cell.charAt(0) == QUOTE && cell.indexOf("\"\"", 1) > 0;
    return escapes && loneQuote(cell, 1) == last ? unescaped(cell.substring(1, last)) : cell;
  }

  private String next() {
    var line = new StringBuilder();
    var rest = lines[at];
    int close = closingLine(rest);
    while (close != NONE) {
      int cell = rest.lastIndexOf('\t') + 1;
      line.append(rest, 0, cell).append(unescaped(rest.substring(cell + 1)));
      for (int i = at + 1; i < close; i++) {
        line.append('\n').append(unescaped(lines[i]));
      }
      int quote = loneQuote(lines[close], 0);
      line.append('\n').append(unescaped(lines[close].substring(0, quote)));
      rest = lines[close].substring(quote + 1);
      at = close;
      close = closingLine(rest);
    }
    at++;
    return line.append(rest).toString();
  }

  /**
   * Returns where the last cell of a line ends, if it is in quotes that are closed in a later line.
   */
  private int closingLine(String line) {
    int cell = line.lastIndexOf('\t') + 1;
    boolean opens = cell < line.length() && line.charAt(cell) == QUOTE;
    if (!opens || loneQuote(line, cell + 1) != NONE) {
      return NONE;
    }
    for (int i = at + 1; i < lines.length; i++) {
      int quote = loneQuote(lines[i], 0);
      int tab = lines[i].indexOf('\t');
      if (quote != NONE && (tab == NONE || quote < tab)) {
        return closes(lines[i], quote, cell > 0) ? i : NONE;
      }
      if (tab != NONE) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Running text may be in quotes as well; only beside another cell do quotes delimit a cell. */
  private static boolean closes(String line, int quote, boolean besideCell) {
    var after = line.substring(quote + 1);
    return after.startsWith("\t") || (besideCell && after.isBlank());
  }

  private static int loneQuote(String text, int from) {
    for (int i = text.indexOf(QUOTE, from); i >= 0; i = text.indexOf(QUOTE, i + 2)) {
      if (i + 1 == text.length() || text.charAt(i + 1) != QUOTE) {
        return i;
      }
    }
    return NONE;
  }

  private static String unescaped(String text) {
    return text.replace("\"\"", "\"");
  }
}
