package it.camcom.pira.reporting.row;

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
public record DocumentRows(List<Placed> front, List<Placed> sheets, List<Placed> method) {

  public static DocumentRows of(DocumentContent content) {
    var outline = Outline.of(content);
    return new DocumentRows(front(content, outline), sheets(content, outline), method(content));
  }

  private static List<Placed> front(DocumentContent content, Outline outline) {
    List<NarrativeSection> sections = content.plan().plan().sections();
    var sequence = new Sequence();
    sequence.add(cover(content));
    sequence.newPage();
    contents(sequence, sections, outline);
    sequence.newPage();
    for (NarrativeSection section : sections) {
      sequence.heading(new TitleRow(Printable.of(section.title())));
      RichTextRows.of(section.body()).forEach(sequence::add);
    }
    strategy(sequence, outline);
    return sequence.rows();
  }

  private static CoverRow cover(DocumentContent content) {
    Document document = content.document();
    Triennium triennium = content.plan().plan().triennium();
    boolean approved =
        document.state() == DocumentState.APPROVED || document.state() == DocumentState.PUBLISHED;
    return new CoverRow(
        PaperTerms.of("title"),
        Printable.of(content.chamber().name()),
        PaperTerms.situation(document.asOf()),
        Terms.of(document.kind()),
        approved ? "" : Terms.of(DocumentState.DRAFT),
        PaperTerms.of("triennium", triennium.first(), triennium.last()));
  }

  private static void contents(
      Sequence sequence, List<NarrativeSection> sections, Outline outline) {
    sequence.heading(new TitleRow(PaperTerms.of("contents")));
    sections.forEach(
        section -> sequence.add(new ContentsRow(Printable.of(section.title()), false)));
    if (!outline.missions().isEmpty()) {
      sequence.add(new ContentsRow(PaperTerms.of("strategy"), false));
    }
    outline
        .missions()
        .forEach(
            (mission, parts) -> {
              sequence.add(new ContentsRow(Printable.of(outline.mission(mission)), false));
              parts.forEach(
                  part ->
                      sequence.add(
                          new ContentsRow(Printable.of(part.names().aboveTheSheet()), true)));
            });
    sequence.add(new ContentsRow(PaperTerms.of("method"), false));
  }

  private static void strategy(Sequence sequence, Outline outline) {
    if (outline.missions().isEmpty()) {
      return;
    }
    sequence.whole();
    sequence.heading(new TitleRow(PaperTerms.of("strategy")));
    sequence.add(ParagraphRow.plain("", PaperTerms.of("strategy.about")));
    sequence.table();
    for (var mission : outline.missions().entrySet()) {
      Map<String, String> programmes =
          mission.getValue().stream()
              .collect(
                  Collectors.groupingBy(
                      part -> outline.programme(part.programme()),
                      LinkedHashMap::new,
                      Collectors.mapping(
                          part -> part.names().ofTheStrategyTable(), Collectors.joining("\n"))));
      var rows = new ArrayList<StrategyRow>();
      programmes.forEach(
          (programme, names) ->
              rows.add(
                  new StrategyRow(
                      rows.isEmpty() ? Printable.of(outline.mission(mission.getKey())) : "",
                      Printable.of(programme),
                      Printable.of(names))));
      rows.forEach(sequence::add);
    }
  }

  private static List<Placed> sheets(DocumentContent content, Outline outline) {
    var plan = content.plan();
    var figures = new FigureRows(content);
    var sheetRows = new SheetRows(plan, figures);
    var means = new MeanRows(content.means());
    var sequence = new Sequence();
    for (var mission : outline.missions().entrySet()) {
      sequence.newPage();
      sequence.heading(new TitleRow(Printable.of(outline.mission(mission.getKey()))));
      boolean first = true;
      for (Outline.Part part : mission.getValue()) {
        if (!first) {
          sequence.heading(new DividerRow());
        }
        first = false;
        sequence.add(
            new SheetRow(
                Printable.of(part.names().aboveTheSheet()),
                Printable.of(outline.programme(part.programme()))));
        part.sheet().ifPresent(sheet -> sheetRows.add(sequence, sheet));
        part.sheet().ifPresent(sheet -> means.sheet(sequence, sheet));
        part.health().ifPresent(health -> health(sequence, figures, health));
        part.health().ifPresent(health -> means.health(sequence));
      }
      means.mission(sequence, mission.getKey());
    }
    return sequence.rows();
  }

  private static void health(Sequence sequence, FigureRows figures, FinancialHealth health) {
    if (!health.conditions().isBlank()) {
      sequence.add(
          ParagraphRow.plain(PaperTerms.of("conditions"), Printable.of(health.conditions())));
    }
    health
        .groups()
        .forEach(
            (group, indicators) -> {
              if (!indicators.isEmpty()) {
                sequence.heading(new HeadingRow(Terms.of(group)));
                figures.health(sequence, indicators);
              }
            });
  }

  private static List<Placed> method(DocumentContent content) {
    var sequence = new Sequence();
    MethodRows.add(sequence, content);
    return sequence.rows();
  }
}
