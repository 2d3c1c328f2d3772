package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.exchange.recognition.SheetMatching.Named;
import it.camcom.pira.exchange.recognition.StrategyTable.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Combines sheets and strategy table: each sheet gets its programme and its names. */
final class PlanAssembler {

  private final List<SheetDraft> sheets;
  private final Optional<FinancialHealthReader.Draft> health;
  private final Programmes programmes;
  private final FindingCollector notes;
  private final List<Named> named;
  private final SheetMatching matching;

  PlanAssembler(
      List<SheetDraft> sheets,
      Optional<FinancialHealthReader.Draft> health,
      StrategyTable strategy,
      Programmes programmes,
      FindingCollector notes) {
    this.sheets = sheets;
    this.health = health;
    this.programmes = programmes;
    this.notes = notes;
    this.named =
        IntStream.range(0, sheets.size())
            .mapToObj(i -> named(i, sheets.get(i)))
            .collect(Collectors.toCollection(ArrayList::new));
    health.ifPresent(sheet -> named.add(named(sheets.size(), sheet)));
    this.matching = new SheetMatching(strategy.entries(), named);
    strategy
        .entries()
        .forEach(entry -> programmes.noteName(entry.mission(), entry.place().cell(1)));
    matching
        .unmatched()
        .forEach(
            entry ->
                notes.finding(Finding.Kind.PROGRAMME_WITHOUT_SHEET, entry.place(), entry.name()));
  }

  private static Named named(int ordinal, SheetDraft sheet) {
    return new Named(
        ordinal,
        mission(sheet.part()),
        Stream.concat(Stream.of(sheet.programme()), sheet.heading().stream()).toList());
  }

  private static Named named(int ordinal, FinancialHealthReader.Draft sheet) {
    return new Named(
        ordinal,
        mission(sheet.part()),
        Stream.concat(Stream.of(sheet.title()), sheet.heading().stream()).toList());
  }

  private static Optional<NumberedHeading> mission(SheetPart part) {
    return part.mission().map(SheetPart.MissionHeading::mission);
  }

  List<ProgrammeSheet> sheets() {
    return IntStream.range(0, sheets.size()).mapToObj(this::sheet).toList();
  }

  private ProgrammeSheet sheet(int ordinal) {
    var draft = sheets.get(ordinal);
    var entry = matching.entry(named.get(ordinal));
    noteMission(draft.part());
    var code = programmes.of(named.get(ordinal).mission(), entry, draft.programme(), draft.place());
    var written = new ArrayList<String>();
    written.add(draft.programme());
    draft.heading().ifPresent(written::add);
    entry.map(Entry::name).ifPresent(written::add);
    noteNames(written, draft.place());
    return draft.sheet(code, names(draft.programme(), draft.heading(), entry));
  }

  Optional<FinancialHealth> health() {
    return health.map(
        draft -> {
          var own = named.get(sheets.size());
          var entry = matching.entry(own);
          noteMission(draft.part());
          var code = programmes.of(own.mission(), entry, draft.title(), draft.place());
          noteNames(
              Stream.concat(draft.heading().stream(), entry.map(Entry::name).stream()).toList(),
              draft.place());
          return draft.health(code, names(draft.title(), draft.heading(), entry));
        });
  }

  private void noteMission(SheetPart part) {
    part.mission()
        .ifPresent(heading -> programmes.noteName(heading.mission(), heading.row().place()));
  }

  private static SheetNames names(
      String programme, Optional<String> heading, Optional<Entry> entry) {
    var differentHeading = heading.filter(name -> !name.equals(programme));
    var above = differentHeading.orElse(programme);
    return new SheetNames(
        programme, differentHeading, entry.map(Entry::name).filter(name -> !name.equals(above)));
  }

  /** Ignores case, quotes and punctuation. */
  private void noteNames(List<String> names, SourcePlace place) {
    boolean differ = names.stream().map(Words::of).distinct().count() > 1;
    if (differ) {
      var quoted =
          names.stream()
              .distinct()
              .map(name -> Terms.sentence("quoted", name))
              .collect(Collectors.joining(", "));
      notes.finding(Finding.Kind.NAMES_DIFFER, place, quoted);
    }
  }
}
