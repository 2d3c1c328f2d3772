package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.PrintedCell;
import it.camcom.pira.domain.importing.PrintedRow;
import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns of a table of indicators, from its header.
 *
 * @param header the row of the header
 * @param columns of the fixed parts, from 0
 * @param targets the column of each year
 * @param unknown headers without a known meaning
 */
record IndicatorColumns(
    GridRow header,
    Map<Part, Integer> columns,
    SortedMap<Year, Integer> targets,
    List<Cell> unknown) {

  private static final List<String> TARGET_WORDS =
      List.of("target", "risultato atteso", "valore atteso");
  private static final int MAX_HEADER = 100;

  /** The parts of an indicator row besides the targets. */
  enum Part {
    TYPOLOGY("Tipologia", "tipologia", "tipo", "tipologia indicatore", "tipologia di indicatore"),
    NAME("Indicatore", "indicatore"),
    FORMULA(
        "Formula",
        "formula",
        "formula di calcolo",
        "algoritmo",
        "algoritmo di calcolo",
        "metodo di calcolo"),
    UNIT("UDM", "udm", "u d m", "unita di misura", "um", "u m"),
    SOURCE(
        "Fonte dei dati",
        "fonte",
        "fonte dati",
        "fonte dei dati",
        "fonte del dato",
        "fonte di rilevazione"),
    PERFORMANCE(
        "Performance",
        "performance",
        "raggiungimento",
        "grado di raggiungimento",
        "percentuale di raggiungimento"),
    ACTUAL("Valore");

    private final String title;
    private final List<String> words;

    Part(String title, String... words) {
      this.title = title;
      this.words = List.of(words);
    }

    private static Optional<Part> of(String header) {
      for (Part part : values()) {
        if (part.words.contains(header)) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  IndicatorColumns {
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    unknown = List.copyOf(unknown);
  }

  /** Whether a row is a header of indicators: it names them and their targets. */
  static boolean isHeader(GridRow row) {
    boolean named = false;
    boolean targeted = false;
    boolean rated = false;
    for (Cell cell : row.filledFrom(0)) {
      if (cell.text().length() <= MAX_HEADER) {
        var words = Words.of(cell.text());
        named |= words.equals("indicatore");
        targeted |= isTarget(words);
        rated |= words.equals("performance") || words.equals("tipologia");
      }
    }
    return named && targeted && rated;
  }

  /**
   * @param asOf prefers the column of that day where several have dates
   *
   * @param otherwise the year of a target that names none
   */
  static IndicatorColumns of(GridRow header, int from, LocalDate asOf, Year otherwise) {
    var columns = new EnumMap<Part, Integer>(Part.class);
    var targets = new TreeMap<Year, Integer>();
    var others = new ArrayList<Cell>();
    for (Cell cell : header.filledFrom(from)) {
      var words = Words.of(cell.text());
      var part = Part.of(words);
      if (part.isPresent()) {
        columns.putIfAbsent(part.get(), cell.column());
      } else if (isTarget(words)) {
        var years = ItalianDates.years(words);
        targets.putIfAbsent(years.isEmpty() ? otherwise : years.get(0), cell.column());
      } else {
        others.add(cell);
      }
    }
    ValueColumn.among(others, targets, asOf)
        .ifPresent(
            cell -> {
              columns.put(Part.ACTUAL, cell.column());
              others.remove(cell);
            });
    findUntitledUnit(columns);
    return new IndicatorColumns(header, columns, targets, others);
  }

  static boolean isTarget(String words) {
    return TARGET_WORDS.stream().anyMatch(words::startsWith);
  }

  /** In the sheet of financial health the units have no header, and are left of the values. */
  private static void findUntitledUnit(Map<Part, Integer> columns) {
    var formula = columns.get(Part.FORMULA);
    var actual = columns.get(Part.ACTUAL);
    if (!columns.containsKey(Part.UNIT)
        && formula != null
        && actual != null
        && actual == formula + 2) {
      columns.put(Part.UNIT, formula + 1);
    }
  }

  /** The title of the column of values, such as "30/09/2020" or "Stato 2019". */
  String actualTitle() {
    return columns.containsKey(Part.ACTUAL) ? header.text(columns.get(Part.ACTUAL)) : "";
  }

  /** Returns the parts that every table of indicators needs and this one lacks. */
  List<String> missing(boolean financial) {
    var needed =
        financial
            ? List.of(Part.NAME, Part.ACTUAL)
            : List.of(Part.TYPOLOGY, Part.NAME, Part.ACTUAL);
    var missing =
        needed.stream().filter(part -> !columns.containsKey(part)).map(part -> part.title);
    return Stream.concat(missing, targets.isEmpty() ? Stream.of("Target") : Stream.empty())
        .toList();
  }

  /** @param shift how far the row slipped, in columns */
  PrintedRow row(GridRow row, int shift, Optional<FinancialGroup> group, FindingCollector notes) {
    var missing = new ArrayList<String>();
    columns.forEach(
        (part, column) -> {
          if (!row.has(column + shift)) {
            missing.add(part.title);
          }
        });
    targets.forEach(
        (year, column) -> {
          if (!row.has(column + shift)) {
            missing.add("Target " + year);
          }
        });
    var cells = new TreeMap<Year, PrintedCell>();
    targets.forEach((year, column) -> cells.put(year, cell(row, column + shift, notes)));
    return new PrintedRow(
        row.place(),
        header.place(),
        row.trimmed(),
        missing,
        group,
        cell(row, shift, Part.TYPOLOGY, notes),
        cell(row, shift, Part.NAME, notes),
        cell(row, shift, Part.FORMULA, notes),
        cell(row, shift, Part.UNIT, notes),
        cell(row, shift, Part.ACTUAL, notes),
        cells,
        cell(row, shift, Part.PERFORMANCE, notes),
        cell(row, shift, Part.SOURCE, notes));
  }

  private PrintedCell cell(GridRow row, int shift, Part part, FindingCollector notes) {
    var column = columns.get(part);
    return column == null ? new PrintedCell(row.place(), "") : cell(row, column + shift, notes);
  }

  private static PrintedCell cell(GridRow row, int column, FindingCollector notes) {
    return new PrintedCell(row.place(column), notes.plain(row.place(column), row.text(column)));
  }

  /** Returns the first cell without header: the row has slipped, and cannot be trusted. */
  Optional<Cell> surplus(GridRow row, int shift) {
    var headed = new HashSet<>(columns.values());
    headed.addAll(targets.values());
    unknown.forEach(cell -> headed.add(cell.column()));
    return row.filledFrom(0).stream()
        .filter(cell -> !headed.contains(cell.column() - shift))
        .findFirst();
  }
}
