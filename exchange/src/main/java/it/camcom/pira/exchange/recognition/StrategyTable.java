package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.grid.GridRow;
import it.camcom.pira.exchange.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of strategic objectives: mission, ministerial programme, strategic programmes. */
record StrategyTable(List<Entry> entries) {

  /** The most entries; a plan has about ten. Later rows are not read one by one. */
  private static final int MAX_ENTRIES = 200;

  private static final int COLUMNS = 3;

  StrategyTable {
    entries = List.copyOf(entries);
  }

  /** A strategic programme of the table. */
  record Entry(
      SourcePlace place,
      NumberedHeading mission,
      Optional<NumberedHeading> programme,
      String name) {}

  static boolean isHeader(GridRow row) {
    return row.width() >= COLUMNS
        && Words.same(row.text(0), "missione")
        && Words.of(row.text(1)).startsWith("programma");
  }

  /** Whether a row can continue a table whose header was read. */
  static boolean mayContinue(GridRow row) {
    return row.width() >= COLUMNS && !row.isBlank() && Label.of(row).isEmpty();
  }

  static StrategyTable of(List<GridRow> rows, FindingCollector notes) {
    var entries = new ArrayList<Entry>();
    Optional<NumberedHeading> mission = Optional.empty();
    Optional<NumberedHeading> programme = Optional.empty();
    for (GridRow row : rows) {
      if (!row.text(0).isEmpty()) {
        mission = NumberedHeading.of(row.text(0), "missione");
        programme = Optional.empty();
      }
      if (!row.text(1).isEmpty()) {
        programme = NumberedHeading.of(row.text(1), "programma");
      }
      row.filledFrom(COLUMNS).forEach(cell -> notes.notRecognised(row, cell));
      var names = paragraphs(row.text(2).replace("\n", "<br>"));
      if (mission.isEmpty() || names.isEmpty() || entries.size() + names.size() > MAX_ENTRIES) {
        notes.notRecognised(row);
        continue;
      }
      for (String name : names) {
        entries.add(
            new Entry(row.place(2), mission.get(), programme, notes.line(row.place(2), name)));
      }
    }
    return new StrategyTable(entries);
  }

  /** Returns the names in one cell, each in its own paragraph, item or line. */
  private static List<String> paragraphs(String cell) {
    var names = new ArrayList<String>();
    var text = new StringBuilder();
    int from = 0;
    while (from < cell.length()) {
      int tag = cell.indexOf('<', from);
      int end = tag < 0 ? -1 : cell.indexOf('>', tag);
      if (end < 0) {
        break;
      }
      text.append(cell, from, tag);
      if (parts(cell.substring(tag, end + 1))) {
        add(names, text);
      } else {
        text.append(cell, tag, end + 1);
      }
      from = end + 1;
    }
    add(names, text.append(cell, from, cell.length()));
    return names;
  }

  private static boolean parts(String tag) {
    var name = Words.of(tag);
    return name.equals("p") || name.equals("br") || name.equals("li") || name.equals("ul");
  }

  private static void add(List<String> names, StringBuilder text) {
    var name = text.toString().strip();
    if (!Markup.plain(name).text().isEmpty()) {
      names.add(name);
    }
    text.setLength(0);
  }
}
