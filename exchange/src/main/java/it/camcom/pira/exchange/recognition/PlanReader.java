package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.Grid;
import it.camcom.pira.exchange.grid.GridRow;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a whole document. Used once. */
final class PlanReader {

  private final Grid grid;
  private final NationalCodeList codes;
  private final FindingCollector notes = new FindingCollector();

  PlanReader(Grid grid, NationalCodeList codes) {
    this.grid = grid;
    this.codes = codes;
  }

  RecognisedDocument read() {
    var outline = DocumentOutline.of(grid, notes);
    var narrative = NarrativeReader.of(outline.front(), notes);
    var context = context(outline, narrative);
    var strategy = StrategyTable.of(outline.strategy(), notes);
    var sheets = sheets(outline, context);
    var health = health(outline, context);
    if (outline.sheets().stream().allMatch(SheetPart::isFinancial)) {
      notes.problem(ReadingFault.Kind.NO_SHEETS, SourcePlace.WHOLE_DOCUMENT);
    }
    noteDuplicates(sheets);
    var assembly =
        new PlanAssembler(sheets, health, strategy, new Programmes(codes, context), notes);
    var programmeSheets = assembly.sheets();
    var financialHealth = assembly.health();
    var rows = rows(sheets, health);
    noteDataSources(rows);
    noteSize(narrative.sections().size(), programmeSheets.size(), rows.size());
    if (!notes.problems().isEmpty()) {
      throw new UnreadableDocument(notes.problems());
    }
    return new RecognisedDocument(
        context.asOf(),
        new Plan(
            PlanId.next(), context.year(), narrative.sections(), programmeSheets, financialHealth),
        rows.stream().flatMap(read -> read.measurement().stream()).toList(),
        rows.stream().map(RowReading.Read::row).toList(),
        notes.findings());
  }

  private Context context(DocumentOutline outline, NarrativeReader narrative) {
    var headers =
        outline.sheets().stream()
            .flatMap(part -> part.rows().stream())
            .filter(IndicatorColumns::isHeader)
            .toList();
    var asOf = narrative.asOf().or(() -> lastDate(headers));
    if (asOf.isEmpty()) {
      notes.problem(ReadingFault.Kind.NO_DATE, SourcePlace.WHOLE_DOCUMENT);
    }
    var year = year(targetYears(headers), asOf.map(Year::from));
    return new Context(year.orElse(Year.of(1)), asOf.orElse(LocalDate.EPOCH), notes);
  }

  private static Optional<LocalDate> lastDate(List<GridRow> headers) {
    return headers.stream()
        .flatMap(row -> row.filledFrom(0).stream())
        .flatMap(cell -> ItalianDates.first(cell.text()).stream())
        .max(Comparator.naturalOrder());
  }

  /** The year of the situation where there are targets for it, else that of the first target. */
  private static Optional<Year> year(List<Year> targets, Optional<Year> ofSituation) {
    return ofSituation
        .filter(targets::contains)
        .or(() -> targets.stream().findFirst())
        .or(() -> ofSituation);
  }

  private static List<Year> targetYears(List<GridRow> headers) {
    return headers.stream()
        .flatMap(row -> row.filledFrom(0).stream())
        .map(Cell::text)
        .filter(text -> IndicatorColumns.isTarget(Words.of(text)))
        .flatMap(text -> ItalianDates.years(text).stream())
        .toList();
  }

  private List<SheetDraft> sheets(DocumentOutline outline, Context context) {
    var parts = outline.sheets().stream().filter(part -> !part.isFinancial()).toList();
    boolean stakeholdersAreNamed = parts.stream().anyMatch(PlanReader::namesStakeholders);
    return parts.stream()
        .flatMap(part -> new SheetReader(part, context).read(stakeholdersAreNamed).stream())
        .toList();
  }

  private static boolean namesStakeholders(SheetPart part) {
    return part.rows().stream()
        .anyMatch(
            row ->
                Stream.of(row.text(0), row.text(1))
                    .flatMap(text -> Label.of(text).stream())
                    .anyMatch(Label.STAKEHOLDERS::equals));
  }

  private Optional<FinancialHealthReader.Draft> health(DocumentOutline outline, Context context) {
    var parts = outline.sheets().stream().filter(SheetPart::isFinancial).toList();
    parts.stream()
        .skip(1)
        .forEach(
            part ->
                notes.problem(
                    ReadingFault.Kind.DUPLICATE_SHEET,
                    part.first().place(),
                    part.first().text(0),
                    String.valueOf(parts.get(0).first().line())));
    return parts.stream()
        .findFirst()
        .flatMap(part -> new FinancialHealthReader(part, context).read());
  }

  private void noteDuplicates(List<SheetDraft> sheets) {
    var seen = new HashMap<String, SheetDraft>();
    for (SheetDraft sheet : sheets) {
      var first = seen.putIfAbsent(Words.of(sheet.programme()), sheet);
      if (first != null) {
        notes.problem(
            ReadingFault.Kind.DUPLICATE_SHEET,
            sheet.place(),
            sheet.programme(),
            String.valueOf(first.place().line()));
      }
    }
  }

  private static List<RowReading.Read> rows(
      List<SheetDraft> sheets, Optional<FinancialHealthReader.Draft> health) {
    return Stream.concat(
            sheets.stream().flatMap(sheet -> sheet.rows().stream()),
            health.stream().flatMap(sheet -> sheet.rows().stream()))
        .sorted(Comparator.comparing(read -> read.row().place()))
        .toList();
  }

  private void noteSize(int sections, int sheets, int rows) {
    if (sections > Plan.MAX_SECTIONS || sheets > Plan.MAX_SHEETS || rows > Plan.MAX_INDICATORS) {
      notes.problem(
          ReadingFault.of(
              ReadingFault.Kind.PLAN_TOO_LARGE,
              SourcePlace.WHOLE_DOCUMENT,
              String.valueOf(Plan.MAX_SECTIONS),
              String.valueOf(Plan.MAX_SHEETS),
              String.valueOf(Plan.MAX_INDICATORS)));
    }
  }

  private void noteDataSources(List<RowReading.Read> rows) {
    boolean none = rows.stream().allMatch(read -> read.indicator().dataSource().isEmpty());
    if (none && !rows.isEmpty()) {
      notes.finding(Finding.Kind.DATA_SOURCE_MISSING, SourcePlace.WHOLE_DOCUMENT);
    }
  }
}
