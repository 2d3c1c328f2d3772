package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the phases of a sheet, whose marks are seldom under their years. */
final class PhaseReader {

  private static final int MAX_YEARS = 10;
  private static final int MAX_PHASES = 1_000;

  private final Context context;
  private final List<Year> years = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int textColumn = 1;

  PhaseReader(Context context) {
    this.context = context;
  }

  /** @param marks in their columns, corrected for a slipped row */
  private record Line(GridRow row, Cell text, List<Cell> marks) {}

  void header(GridRow row) {
    years.clear();
    columns.clear();
    for (Cell cell : row.filledFrom(1)) {
      var year = ItalianDates.years(cell.text());
      if (!year.isEmpty()) {
        years.add(year.get(0));
        columns.add(cell.column());
      } else if (Label.of(cell.text()).filter(Label.PHASES::equals).isPresent()) {
        textColumn = cell.column();
      } else {
        context.notes().notRecognised(row, cell);
      }
    }
    if (!years.equals(List.copyOf(new TreeSet<>(years))) || years.size() > MAX_YEARS) {
      context.notes().notRecognised(row);
      years.clear();
      columns.clear();
    }
    if (context.stale(years).isPresent()) {
      var text = years.get(0) + "-" + years.get(years.size() - 1);
      context
          .notes()
          .finding(Finding.Kind.STALE_YEAR, row.place(), "Fasi " + text, context.triennium());
    }
  }

  void row(GridRow row) {
    var filled = row.filledFrom(0);
    var text = filled.get(0);
    if (text.column() > textColumn || lines.size() == MAX_PHASES) {
      context.notes().notRecognised(row);
      return;
    }
    int slipped = textColumn - text.column();
    var marks =
        filled.stream()
            .skip(1)
            .map(cell -> new Cell(cell.column() + slipped, cell.text()))
            .toList();
    lines.add(new Line(row, text, marks));
  }

  Phases read() {
    var all = new TreeSet<Integer>();
    lines.forEach(line -> line.marks().forEach(mark -> all.add(mark.column())));
    var markColumns = all.size() == columns.size() ? List.copyOf(all) : columns;
    var phases = new ArrayList<Phase>();
    for (Line line : lines) {
      var text = context.notes().line(line.row(), line.text());
      if (text.isBlank()) {
        context.notes().notRecognised(line.row());
      } else {
        phases.add(new Phase(text, marks(line, markColumns)));
      }
    }
    return new Phases(years, phases);
  }

  private Map<Year, String> marks(Line line, List<Integer> markColumns) {
    var under = ColumnAlignment.under(markColumns, line.marks());
    var marks = new TreeMap<Year, String>();
    under.forEach(
        (header, cell) -> {
          var mark = context.notes().line(line.row(), cell);
          if (!mark.isBlank()) {
            marks.put(years.get(header), mark);
          }
        });
    line.marks().stream()
        .filter(mark -> !under.containsValue(mark))
        .forEach(mark -> context.notes().notRecognised(line.row(), mark));
    return marks;
  }
}
