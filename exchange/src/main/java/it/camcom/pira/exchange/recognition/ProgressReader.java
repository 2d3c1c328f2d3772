package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.PrintedCell;
import it.camcom.pira.domain.importing.PrintedValues;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the progress indicator of a sheet and finds the indicator that it follows. */
final class ProgressReader {

  private final Context context;
  private Optional<GridRow> header = Optional.empty();
  private Optional<GridRow> data = Optional.empty();

  ProgressReader(Context context) {
    this.context = context;
  }

  void header(GridRow row) {
    if (header.isPresent()) {
      context.notes().notRecognised(row);
      return;
    }
    header = Optional.of(row);
  }

  void row(GridRow row) {
    if (data.isPresent()) {
      context.notes().notRecognised(row);
    } else {
      data = Optional.of(row);
    }
  }

  /** The parts of a progress indicator, in column order. */
  private enum Part {
    NAME,
    FORMULA,
    LEVEL,
    TARGET;

    private static Part of(String title) {
      var words = Words.of(title);
      if (words.equals("indicatore")) {
        return NAME;
      }
      if (words.equals("formula")) {
        return FORMULA;
      }
      return IndicatorColumns.isTarget(words) ? TARGET : LEVEL;
    }
  }

  Optional<ProgressIndicator> read(List<RowReading.Read> indicators) {
    if (header.isEmpty() || data.isEmpty()) {
      return Optional.empty();
    }
    var titles = header.get().filledFrom(1);
    var row = data.get();
    var under =
        ColumnAlignment.under(titles.stream().map(Cell::column).toList(), row.filledFrom(0));
    var parts = new EnumMap<Part, Cell>(Part.class);
    var heading = "";
    for (int i = 0; i < titles.size(); i++) {
      var part = Part.of(titles.get(i).text());
      if (part == Part.LEVEL) {
        heading = context.notes().line(header.get(), titles.get(i)).replace('\n', ' ');
      }
      if (under.containsKey(i)) {
        parts.putIfAbsent(part, under.get(i));
      }
    }
    row.filledFrom(0).stream()
        .filter(cell -> !parts.containsValue(cell))
        .forEach(cell -> context.notes().notRecognised(row, cell));
    return progress(row, heading, parts, indicators);
  }

  private Optional<ProgressIndicator> progress(
      GridRow row, String heading, Map<Part, Cell> parts, List<RowReading.Read> indicators) {
    var formula = text(row, parts, Part.FORMULA);
    var written = text(row, parts, Part.NAME);
    var name = written.isEmpty() ? formula : written;
    if (name.isEmpty()) {
      return Optional.empty();
    }
    noteYear(heading);
    var followed = followed(name, formula, indicators);
    if (followed.isEmpty()) {
      context.notes().finding(Finding.Kind.PROGRESS_WITHOUT_INDICATOR, row.place(), name);
    }
    var level = cell(row, parts, Part.LEVEL);
    var target = cell(row, parts, Part.TARGET);
    var unit = followed.map(read -> read.indicator().measure().unit()).orElse("");
    var values = PrintedValues.of(unit, List.of(level, target), false);
    var stated = values.value(level, context.notes()::problem);
    var expected =
        values.target(target, context.notes()::problem).flatMap(of -> level(row, of, target));
    return Optional.of(
        new ProgressIndicator(
            followed.map(read -> read.indicator().id()),
            name,
            formula,
            values.kind(),
            accumulation(values.kind(), expected, followed.map(RowReading.Read::indicator)),
            expected,
            stated
                .filter(value -> tellsMore(heading, value, followed))
                .map(value -> new StatedLevel(heading(heading), value))));
  }

  /** A progress indicator has one level to reach; neither a range nor a strict target. */
  private Optional<Value> level(GridRow row, Target target, PrintedCell printed) {
    if (target.comparison().isRange() || target.comparison().isStrict()) {
      context.notes().notRecognised(row, new Cell(printed.place().cell() - 1, printed.text()));
      return Optional.empty();
    }
    return Optional.of(target.value());
  }

  private String text(GridRow row, Map<Part, Cell> parts, Part part) {
    var cell = parts.get(part);
    return cell == null ? "" : context.notes().line(row, cell);
  }

  private PrintedCell cell(GridRow row, Map<Part, Cell> parts, Part part) {
    var cell = parts.get(part);
    return cell == null
        ? new PrintedCell(row.place(), "")
        : new PrintedCell(row.place(cell.column()), context.notes().line(row, cell));
  }

  private void noteYear(String heading) {
    if (context.stale(IndicatorTable.years(heading)).isPresent()) {
      context
          .notes()
          .finding(
              Finding.Kind.STALE_YEAR, header.orElseThrow().place(), heading, context.triennium());
    }
  }

  /** Matches by name and formula, else by formula, else by name. */
  private static Optional<RowReading.Read> followed(
      String name, String formula, List<RowReading.Read> indicators) {
    var words = Words.of(name);
    var formulaWords = Words.of(formula);
    RowReading.Read best = null;
    int bestRank = 0;
    for (RowReading.Read read : indicators) {
      boolean sameFormula =
          !formulaWords.isEmpty()
              && Words.of(read.indicator().formula().text()).equals(formulaWords);
      boolean sameName = Words.of(read.indicator().name()).equals(words);
      int rank = (sameFormula ? 2 : 0) + (sameName ? 1 : 0);
      if (rank > bestRank) {
        best = read;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Accumulation accumulation(
      ValueKind kind, Optional<Value> target, Optional<Indicator> followed) {
    return switch (kind) {
      case YES_NO -> Accumulation.YES_NO;
      case NUMBER, EURO ->
          target.isPresent() && target.equals(followed.flatMap(ProgressReader::sumOfTargets))
              ? Accumulation.SUM
              : Accumulation.LAST_LEVEL;
      case PERCENT, ORDINAL, K_OF_N, DEADLINE -> Accumulation.LAST_LEVEL;
    };
  }

  private static Optional<Value> sumOfTargets(Indicator indicator) {
    var sum = BigDecimal.ZERO;
    for (Target target : indicator.targets().values()) {
      var amount = target.value().asAmount();
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get().number());
    }
    return ItalianNumbers.fits(sum) ? Optional.of(new Value.Amount(sum)) : Optional.empty();
  }

  /** A level is kept when the indicator does not give the same for the same day. */
  private boolean tellsMore(String heading, Value level, Optional<RowReading.Read> followed) {
    var measured = followed.flatMap(RowReading.Read::measurement).map(Measurement::value);
    boolean sameDay =
        heading.isBlank() || ItalianDates.first(heading).filter(context.asOf()::equals).isPresent();
    return !sameDay || measured.filter(value -> isSame(value, level)).isEmpty();
  }

  private static boolean isSame(Value one, Value other) {
    return switch (one.type()) {
      case YES_NO -> one.order(other, Optional.empty()).equals(OptionalInt.of(0));
      case AMOUNT, SHARE, LEVEL, DAY -> one.equals(other);
    };
  }

  private String heading(String written) {
    return written.isBlank() ? Terms.shortDate(context.asOf()) : written;
  }
}
