package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.checking.OutdatedYears;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.exchange.grid.GridRow;
import it.camcom.pira.exchange.text.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet of financial health: conditions, and five groups of indicators. Used once. */
final class FinancialHealthReader {

  private static final String TITLE = "stato di salute finanziaria";

  private final SheetPart part;
  private final Context context;
  private final FindingCollector notes;
  private final StringBuilder conditions = new StringBuilder();
  private final Map<FinancialGroup, IndicatorTable> tables = new EnumMap<>(FinancialGroup.class);
  private Optional<FinancialGroup> group = Optional.empty();

  FinancialHealthReader(SheetPart part, Context context) {
    this.part = part;
    this.context = context;
    this.notes = context.notes();
  }

  static boolean begins(GridRow row) {
    return row.isTable()
        && row.text(0).length() <= 2 * TITLE.length()
        && Words.of(row.text(0)).startsWith(TITLE);
  }

  /** The sheet as read, before its ministerial programme is known. */
  record Draft(
      SheetPart part,
      SourcePlace place,
      String title,
      Optional<String> heading,
      String conditions,
      Map<FinancialGroup, List<Indicator>> groups,
      List<RowReading.Read> rows) {

    FinancialHealth health(ProgrammeCode code, SheetNames names) {
      return new FinancialHealth(code, names, conditions, groups);
    }
  }

  Optional<Draft> read() {
    for (GridRow row : part.rows()) {
      row(row);
    }
    var title = notes.line(part.first().place(0), part.first().text(0));
    var missing = missing();
    if (!missing.isEmpty()) {
      notes.problem(
          ReadingFault.Kind.TABLE_TRUNCATED,
          part.last().place(),
          title,
          String.join(", ", missing));
      return Optional.empty();
    }
    var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
    var rows = new ArrayList<RowReading.Read>();
    tables.forEach(
        (of, table) -> {
          groups.put(of, table.indicators());
          rows.addAll(table.read());
        });
    var heading = part.heading().map(row -> notes.line(row.place(), row.text(0)));
    return Optional.of(
        new Draft(
            part,
            part.first().place(),
            title,
            heading.filter(text -> !text.isBlank()),
            conditions(),
            groups,
            rows));
  }

  private void row(GridRow row) {
    if (row.filledFrom(0).isEmpty()) {
      return;
    }
    if (row.equals(part.first())) {
      noteScore(row, 1);
      return;
    }
    if (IndicatorColumns.isHeader(row)) {
      header(row);
      return;
    }
    if (Label.of(row.text(0)).filter(Label.CONDITIONS::equals).isPresent()) {
      conditions(row, 1);
      return;
    }
    if (tables.isEmpty() && !conditions.isEmpty() && row.filledFrom(0).size() == 1) {
      conditions(row, row.filledFrom(0).get(0).column());
      return;
    }
    if (group.isPresent() && row.text(0).isEmpty()) {
      tables.get(group.get()).row(row, group);
      return;
    }
    notes.notRecognised(row);
  }

  /**
   * A header without a group continues the last one, as after a page break. The rows under an
   * unknown group belong to none.
   */
  private void header(GridRow row) {
    group = row.text(0).isEmpty() ? group : group(row.text(0));
    if (group.isEmpty()) {
      notes.notRecognised(row);
      return;
    }
    tables.computeIfAbsent(group.get(), of -> new IndicatorTable(context)).header(row, 1, true);
  }

  private static Optional<FinancialGroup> group(String text) {
    for (FinancialGroup group : FinancialGroup.values()) {
      if (text.length() <= TITLE.length() && Words.same(text, Terms.of(group))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private void conditions(GridRow row, int column) {
    if (conditions.length() > Texts.MAX_TEXT) {
      return;
    }
    var text = Markup.plain(row.text(column)).text();
    conditions.append(conditions.isEmpty() ? "" : " ").append(text);
    noteScore(row, column + 1);
    OutdatedYears.referredTo(text, context::isOutside)
        .ifPresent(
            phrase ->
                notes.finding(
                    Finding.Kind.STALE_YEAR, row.place(column), phrase, context.triennium()));
  }

  /** Chambers leave the place of an overall score empty. */
  private void noteScore(GridRow row, int from) {
    row.filledFrom(from).stream()
        .filter(cell -> !Words.same(cell.text(), "performance"))
        .forEach(cell -> notes.notRecognised(row, cell));
  }

  private String conditions() {
    if (conditions.length() <= Texts.MAX_TEXT) {
      return conditions.toString();
    }
    var max = String.valueOf(Texts.MAX_TEXT);
    notes.problem(ReadingFault.Kind.CELL_TOO_LONG, part.first().place(), max);
    return "";
  }

  /** A group may be left out, but not by a sheet that ends with the document. */
  private List<String> missing() {
    var missing = new ArrayList<String>();
    for (FinancialGroup of : FinancialGroup.values()) {
      boolean begun = tables.containsKey(of);
      boolean filled = begun && tables.get(of).isFilled();
      if ((part.isLast() && !begun) || (begun && !filled)) {
        missing.add(Terms.of(of));
      }
    }
    return tables.isEmpty() ? List.of(Terms.of(FinancialGroup.ECONOMIC_BALANCE)) : missing;
  }
}
