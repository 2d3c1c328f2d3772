package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Triennium;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document as rows, in the order of the official form.
 *
 * @param front cover, contents, introduction and strategic objectives
 * @param sheets the missions with their sheets
 * @param method the closing note
 */
public record DocumentRows(List<PlacedRow> front, List<PlacedRow> sheets, List<PlacedRow> method) {

  public static DocumentRows of(DocumentContent content) {
    var byMission = SheetsByMission.of(content);
    return new DocumentRows(front(content, byMission), sheets(content, byMission), method(content));
  }

  private static List<PlacedRow> front(DocumentContent content, SheetsByMission byMission) {
    List<NarrativeSection> sections = content.plan().plan().sections();
    var builder = new RowBuilder();
    builder.add(cover(content));
    builder.newPage();
    contents(builder, content, byMission);
    builder.newPage();
    for (NarrativeSection section : sections) {
      builder.heading(new TitleRow(new TextCell(section.title())));
      RichTextRows.of(section.body()).forEach(builder::add);
    }
    strategy(builder, byMission);
    return builder.rows();
  }

  private static CoverRow cover(DocumentContent content) {
    Document document = content.document();
    Triennium triennium = content.plan().plan().triennium();
    boolean approved =
        document.state() == DocumentState.APPROVED || document.state() == DocumentState.PUBLISHED;
    return new CoverRow(
        new TextCell(ReportTerms.of("title")),
        new TextCell(content.chamber().name()),
        new DateCell(document.asOf()),
        new TextCell(Terms.of(document.kind())),
        approved ? TextCell.EMPTY : new TextCell(Terms.of(DocumentState.DRAFT)),
        new TextCell(ReportTerms.of("triennium", triennium.first(), triennium.last())),
        version(content),
        document
            .act()
            .map(act -> new TextCell(ReportTerms.of("act", act.reference())))
            .orElse(TextCell.EMPTY),
        content.logo(),
        new TextCell(ReportTerms.of("logo", content.chamber().name())));
  }

  private static TextCell version(DocumentContent content) {
    var document = content.document();
    if (document.version() == 1) {
      return TextCell.EMPTY;
    }
    return new TextCell(
        content
            .corrected()
            .map(corrected -> ReportTerms.of("version.corrects", document.version(), corrected))
            .orElseGet(() -> ReportTerms.of("version", document.version())));
  }

  private static void contents(
      RowBuilder builder, DocumentContent content, SheetsByMission byMission) {
    var sections = content.plan().plan().sections();
    builder.heading(new TitleRow(new TextCell(ReportTerms.of("contents"))));
    sections.forEach(section -> builder.add(new ContentsRow(new TextCell(section.title()), false)));
    if (!byMission.missions().isEmpty()) {
      builder.add(new ContentsRow(new TextCell(ReportTerms.of("strategy")), false));
    }
    byMission
        .missions()
        .forEach(
            (mission, parts) -> {
              builder.add(new ContentsRow(new TextCell(byMission.mission(mission)), false));
              parts.forEach(
                  part ->
                      builder.add(
                          new ContentsRow(new TextCell(part.names().aboveTheSheet()), true)));
            });
    if (!content.options().withoutMethod()) {
      builder.add(new ContentsRow(new TextCell(ReportTerms.of("method")), false));
    }
  }

  private static void strategy(RowBuilder builder, SheetsByMission byMission) {
    if (byMission.missions().isEmpty()) {
      return;
    }
    builder.whole();
    builder.heading(new TitleRow(new TextCell(ReportTerms.of("strategy"))));
    builder.add(ParagraphRow.plain(ReportTerms.of("strategy.about")));
    builder.table();
    for (var mission : byMission.missions().entrySet()) {
      Map<String, String> programmes =
          mission.getValue().stream()
              .collect(
                  Collectors.groupingBy(
                      part -> byMission.programme(part.programme()),
                      LinkedHashMap::new,
                      Collectors.mapping(
                          part -> part.names().ofTheStrategyTable(), Collectors.joining("\n"))));
      var rows = new ArrayList<StrategyRow>();
      programmes.forEach(
          (programme, names) ->
              rows.add(
                  new StrategyRow(
                      rows.isEmpty()
                          ? new TextCell(byMission.mission(mission.getKey()))
                          : TextCell.EMPTY,
                      new TextCell(programme),
                      new TextCell(names))));
      rows.forEach(builder::add);
    }
  }

  private static List<PlacedRow> sheets(DocumentContent content, SheetsByMission byMission) {
    var plan = content.plan();
    var figures = new FigureRows(content);
    var sheetRows = new SheetRows(plan, figures);
    var means = new MeanRows(content.means());
    var builder = new RowBuilder();
    for (var mission : byMission.missions().entrySet()) {
      builder.newPage();
      builder.heading(new TitleRow(new TextCell(byMission.mission(mission.getKey()))));
      boolean first = true;
      for (SheetsByMission.Part part : mission.getValue()) {
        if (!first) {
          builder.heading(new DividerRow());
        }
        first = false;
        builder.add(
            new SheetRow(
                new TextCell(part.names().aboveTheSheet()),
                new TextCell(byMission.programme(part.programme()))));
        part.sheet().ifPresent(sheet -> sheetRows.add(builder, sheet));
        part.sheet().ifPresent(sheet -> means.sheet(builder, sheet));
        part.health().ifPresent(health -> health(builder, figures, health));
        part.health().ifPresent(health -> means.health(builder));
      }
      means.mission(builder, mission.getKey());
    }
    return builder.rows();
  }

  private static void health(RowBuilder builder, FigureRows figures, FinancialHealth health) {
    if (!health.conditions().isBlank()) {
      builder.add(ParagraphRow.plain(health.conditions()).labelled(ReportTerms.of("conditions")));
    }
    health
        .groups()
        .forEach(
            (group, indicators) -> {
              if (!indicators.isEmpty()) {
                builder.heading(new HeadingRow(new TextCell(Terms.of(group))));
                figures.health(builder, indicators);
              }
            });
  }

  private static List<PlacedRow> method(DocumentContent content) {
    var builder = new RowBuilder();
    MethodRows.add(builder, content);
    EvidenceRows.add(builder, content);
    return builder.rows();
  }
}
