package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.grid.GridRow;
import it.camcom.pira.exchange.recognition.SheetPart.MissionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits a document into front, strategy table and sheets. Used once. */
final class OutlineReader {

  /** The most lines of text between a mission and its first sheet. */
  private static final int MAX_HEADINGS = 3;

  private static final int MAX_HEADING = 300;

  /** The most lines of text between two rows of a sheet. */
  private static final int MAX_PARAGRAPHS = 200;

  private static final Set<Label> LONG_TEXTS = Set.of(Label.DESCRIPTION, Label.CONDITIONS);

  private final List<GridRow> rows;
  private final FindingCollector notes;
  private final List<GridRow> front = new ArrayList<>();
  private final List<GridRow> strategy = new ArrayList<>();
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<GridRow> texts = new ArrayList<>();
  private final List<GridRow> sheet = new ArrayList<>();
  private Optional<MissionHeading> mission = Optional.empty();
  private Optional<GridRow> heading = Optional.empty();
  private boolean inSheets;
  private boolean isFinancial;
  private boolean hasProgramme;
  private Optional<Label> block = Optional.empty();

  OutlineReader(List<GridRow> rows, FindingCollector notes) {
    this.rows = rows;
    this.notes = notes;
  }

  DocumentOutline read() {
    int at = 0;
    while (at < rows.size()) {
      at = inSheets ? readInSheets(at) : readInFront(at);
    }
    close(true);
    texts.forEach(notes::notRecognised);
    return new DocumentOutline(front, strategy, sheets);
  }

  private int readInFront(int at) {
    var row = rows.get(at);
    if (StrategyTable.isHeader(row)) {
      return readStrategy(at + 1);
    }
    boolean sheetBegins = Label.begins(row) || FinancialHealthReader.begins(row);
    if (sheetBegins || isMissionHeading(at)) {
      inSheets = true;
      if (sheetBegins) {
        takeHeadingFromFront();
      }
      return at;
    }
    if (row.isTable() && !row.isBlank()) {
      notes.notRecognised(row);
    } else {
      front.add(row);
    }
    return at + 1;
  }

  /** A blank line within the table does not end it. */
  private int readStrategy(int from) {
    int at = from;
    while (at < rows.size()) {
      int next = at;
      while (next < rows.size() && rows.get(next).isBlank()) {
        next++;
      }
      if (next == rows.size() || !StrategyTable.mayContinue(rows.get(next))) {
        break;
      }
      strategy.add(rows.get(next));
      at = next + 1;
    }
    return at;
  }

  /** Without a mission above it, the last short line before the first sheet is its heading. */
  private void takeHeadingFromFront() {
    int last = front.size() - 1;
    while (last >= 0 && front.get(last).isBlank()) {
      last--;
    }
    if (last >= 0 && NarrativeReader.isTitle(front.get(last))) {
      texts.add(front.remove(last));
    }
  }

  private int readInSheets(int at) {
    var row = rows.get(at);
    if (row.isBlank()) {
      block = block.filter(label -> label != Label.PHASES);
    } else if (row.isText()) {
      readText(at);
    } else {
      readTableRow(row);
    }
    return at + 1;
  }

  private void readText(int at) {
    var row = rows.get(at);
    if (isMissionHeading(at)) {
      close(false);
      mission =
          NumberedHeading.of(row.text(0), "missione").map(read -> new MissionHeading(row, read));
    } else if (block.filter(Label.PHASES::equals).isPresent() || isParagraph(at)) {
      sheet.add(row);
    } else {
      texts.add(row);
    }
  }

  /**
   * Word processors put each paragraph of a cell on a line of its own; then the sheet continues.
   */
  private boolean isParagraph(int at) {
    if (block.filter(LONG_TEXTS::contains).isEmpty()) {
      return false;
    }
    return rows.subList(at, Math.min(at + MAX_PARAGRAPHS, rows.size())).stream()
        .filter(row -> row.isTable() && !row.isBlank())
        .findFirst()
        .filter(row -> !Label.begins(row) && !FinancialHealthReader.begins(row))
        .isPresent();
  }

  private void readTableRow(GridRow row) {
    var label = Label.of(row);
    boolean financial = FinancialHealthReader.begins(row);
    boolean named = label.filter(Label.PROGRAMME::equals).isPresent();
    boolean begins = label.filter(Label.AREA::equals).isPresent() || (named && hasProgramme);
    if (financial || begins || (sheet.isEmpty() && named) || (isFinancial && named)) {
      open(financial);
    }
    if (sheet.isEmpty() && !financial && !begins && !named) {
      notes.notRecognised(row);
      return;
    }
    hasProgramme |= named;
    block = label.or(() -> block);
    sheet.add(row);
  }

  private void open(boolean financial) {
    close(false);
    isFinancial = financial;
    for (int i = 0; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      if (last && texts.get(i).text(0).length() <= MAX_HEADING) {
        heading = Optional.of(texts.get(i));
      } else {
        notes.notRecognised(texts.get(i));
      }
    }
    texts.clear();
  }

  private void close(boolean atEnd) {
    if (!sheet.isEmpty()) {
      sheets.add(new SheetPart(mission, heading, sheet, isFinancial, atEnd));
    }
    sheet.clear();
    heading = Optional.empty();
    isFinancial = false;
    hasProgramme = false;
    block = Optional.empty();
  }

  /** Whether a line names a mission directly above a sheet, rather than within a narrative. */
  private boolean isMissionHeading(int at) {
    if (!namesMission(rows.get(at))) {
      return false;
    }
    int between = 0;
    for (int i = at + 1; i < rows.size(); i++) {
      var row = rows.get(i);
      if (Label.begins(row) || FinancialHealthReader.begins(row)) {
        return true;
      }
      boolean passedOver = row.isBlank() || (row.isText() && !namesMission(row));
      between += row.isBlank() ? 0 : 1;
      if (!passedOver || between > MAX_HEADINGS) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesMission(GridRow row) {
    return row.isText()
        && row.text(0).length() <= MAX_HEADING
        && !row.text(0).startsWith("-")
        && Words.of(row.text(0)).startsWith("missione ")
        && NumberedHeading.of(row.text(0), "missione").isPresent();
  }
}
