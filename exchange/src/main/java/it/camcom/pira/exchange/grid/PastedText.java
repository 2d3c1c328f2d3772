package it.camcom.pira.exchange.grid;

import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.ReadingFault.Kind;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.language.Texts;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads text with tabs between cells, as word processors and spreadsheets put on the clipboard. */
public final class PastedText {

  public static final int MAX_LINES = 20_000;

  /** The most characters of a line. */
  public static final int MAX_LINE = 200_000;

  /** The most cells of a row; a plan's tables have about ten columns. */
  public static final int MAX_CELLS = 200;

  private static final int MEBIBYTE = 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PastedText() {}

  /** @throws UnreadableDocument if this is not text, or too long */
  public static Grid read(byte[] content) {
    var problems = new ArrayList<ReadingFault>();
    if (content.length > Source.MAX_BYTES) {
      var max = String.valueOf(Source.MAX_BYTES / MEBIBYTE);
      problems.add(ReadingFault.of(Kind.TOO_LARGE, SourcePlace.WHOLE_DOCUMENT, max));
    }
    problems.addAll(longLines(content));
    requireNone(problems);
    var rows = rows(decode(content), problems);
    requireNone(problems);
    if (rows.stream().allMatch(GridRow::isBlank)) {
      throw new UnreadableDocument(ReadingFault.of(Kind.EMPTY, SourcePlace.WHOLE_DOCUMENT));
    }
    return new Grid(rows);
  }

  private static void requireNone(List<ReadingFault> problems) {
    if (!problems.isEmpty()) {
      throw new UnreadableDocument(problems);
    }
  }

  /** Counts bytes, so that a source that is too large need not be decoded. */
  private static List<ReadingFault> longLines(byte[] content) {
    var problems = new ArrayList<ReadingFault>();
    int line = 1;
    int characters = 0;
    for (byte b : content) {
      if (b == '\n') {
        line++;
        characters = 0;
      } else if (startsCharacter(b)) {
        characters++;
        if (characters == MAX_LINE + 1 && problems.size() < UnreadableDocument.MAX_PROBLEMS) {
          var max = String.valueOf(MAX_LINE);
          problems.add(ReadingFault.of(Kind.LINE_TOO_LONG, SourcePlace.line(line), max));
        }
      }
    }
    if (line > MAX_LINES) {
      var max = String.valueOf(MAX_LINES);
      problems.add(ReadingFault.of(Kind.TOO_MANY_LINES, SourcePlace.line(MAX_LINES + 1), max));
    }
    return problems;
  }

  private static boolean startsCharacter(byte b) {
    return (b & 0xC0) != 0x80;
  }

  private static String decode(byte[] content) {
    var bytes = ByteBuffer.wrap(content);
    var characters = CharBuffer.allocate(content.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, characters, true);
    var text = characters.flip().toString();
    int nul = text.indexOf('\0');
    if (result.isError() || nul >= 0) {
      var readable = nul >= 0 ? text.substring(0, nul) : text;
      int line = 1 + (int) readable.chars().filter(c -> c == '\n').count();
      throw new UnreadableDocument(ReadingFault.of(Kind.NOT_TEXT, SourcePlace.line(line)));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static List<GridRow> rows(String text, List<ReadingFault> problems) {
    var rows = new ArrayList<GridRow>();
    for (QuotedCells.Line line : QuotedCells.lines(text)) {
      rows.add(row(line.number(), line.text(), problems));
    }
    return rows;
  }

  private static GridRow row(int line, String text, List<ReadingFault> problems) {
    var cells = new ArrayList<String>();
    int filled = 0;
    int from = 0;
    int width = 0;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      var cell = clean(QuotedCells.unquoted(text.substring(from, to)));
      width++;
      if (cell.length() > Texts.MAX_TEXT) {
        var max = String.valueOf(Texts.MAX_TEXT);
        problems.add(ReadingFault.of(Kind.CELL_TOO_LONG, SourcePlace.line(line).cell(width), max));
      }
      if (!cell.isEmpty()) {
        while (cells.size() < width - 1) {
          cells.add("");
        }
        cells.add(cell);
        filled = width;
      }
      from = to + 1;
    }
    if (width > MAX_CELLS) {
      var max = String.valueOf(MAX_CELLS);
      problems.add(ReadingFault.of(Kind.TOO_MANY_CELLS, SourcePlace.line(line), max));
    }
    return new GridRow(line, width, cells.subList(0, filled));
  }

  /**
   * Replaces non-breaking spaces by spaces, and removes characters that control the display or the
   * direction of writing. Line breaks within a cell stay.
   */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (c == '\n') {
                clean.append('\n');
              } else if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL) {
                clean.append(' ');
              } else if (isVisible(c, type)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString().strip();
  }

  private static boolean isVisible(int c, int type) {
    return type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && (c & 0xFFFE) != 0xFFFE;
  }
}
