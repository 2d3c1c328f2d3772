package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.exchange.grid.GridRow;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of indicators under successive headers. */
final class IndicatorTable {

  private final Context context;
  private final List<RowReading.Read> read = new ArrayList<>();
  private Optional<IndicatorColumns> columns = Optional.empty();
  private LocalDate valuesAsOf;
  private int rows;

  IndicatorTable(Context context) {
    this.context = context;
    this.valuesAsOf = context.asOf();
  }

  /**
   * @param from the first column of the header proper, after the label of the row
   */
  void header(GridRow row, int from, boolean financial) {
    var header = IndicatorColumns.of(row, from, context.asOf(), context.year());
    var missing = header.missing(financial);
    if (!missing.isEmpty()) {
      context
          .notes()
          .problem(
              ReadingFault.Kind.COLUMN_MISSING,
              row.place(),
              row.trimmed().get(0),
              String.join(Terms.sentence("betweenQuoted"), missing));
      columns = Optional.empty();
      return;
    }
    columns = Optional.of(header);
    header.unknown().forEach(cell -> context.notes().notRecognised(row, cell));
    noteYears(header);
    valuesAsOf =
        day(header.actualTitle())
            .filter(date -> !date.isAfter(context.asOf()))
            .orElse(context.asOf());
  }

  /** The values of "Consuntivo 2019" belong to its last day. */
  private static Optional<LocalDate> day(String title) {
    return ItalianDates.first(title)
        .or(() -> years(title).stream().findFirst().map(year -> year.atMonth(12).atEndOfMonth()));
  }

  private void noteYears(IndicatorColumns header) {
    var titles = new ArrayList<String>();
    titles.add(header.actualTitle());
    header.targets().values().forEach(column -> titles.add(header.header().text(column)));
    header.targets().forEach((year, column) -> noteSeveralYears(header.header(), year, column));
    for (String title : titles) {
      if (context.stale(years(title)).isPresent()) {
        context
            .notes()
            .finding(Finding.Kind.STALE_YEAR, header.header().place(), title, context.triennium());
      }
    }
  }

  private void noteSeveralYears(GridRow header, Year year, int column) {
    var title = header.text(column);
    if (years(title).size() > 1) {
      context
          .notes()
          .finding(
              Finding.Kind.TARGET_OF_SEVERAL_YEARS, header.place(column), title, year.toString());
    }
  }

  /** Reads years also from dates with a two-digit year. */
  static List<Year> years(String title) {
    return ItalianDates.first(title)
        .map(date -> List.of(Year.from(date)))
        .orElseGet(() -> ItalianDates.years(title));
  }

  void row(GridRow row, Optional<FinancialGroup> group) {
    rows++;
    if (columns.isEmpty()) {
      return;
    }
    boolean slippedLeft = !row.text(0).isEmpty() && isLabelled(columns.get());
    int shift = slippedLeft ? -1 : 0;
    var surplus = columns.get().surplus(row, shift);
    if (surplus.isPresent()) {
      context
          .notes()
          .problem(
              ReadingFault.Kind.CELL_SURPLUS,
              row.place(surplus.get().column()),
              row.trimmed().get(0),
              surplus.get().text());
      return;
    }
    var reading =
        RowReading.of(
            columns.get().row(row, shift, group, context.notes()), context.year(), valuesAsOf);
    if (reading instanceof RowReading.Refused refused) {
      refused.problems().forEach(context.notes()::problem);
    } else {
      read.add((RowReading.Read) reading);
    }
  }

  private static boolean isLabelled(IndicatorColumns columns) {
    return !columns.columns().containsValue(0);
  }

  /** Whether there was a header with at least one row, readable or not. */
  boolean isFilled() {
    return rows > 0;
  }

  List<RowReading.Read> read() {
    return List.copyOf(read);
  }

  List<Indicator> indicators() {
    return read.stream().map(RowReading.Read::indicator).toList();
  }
}
