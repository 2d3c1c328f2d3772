package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The plan of the year after another: the triennium moves on by a year with the targets that it
 * still holds, nothing is measured, what was suppressed is gone, and each indicator knows the one
 * that it goes on from. Budgets and targets are to be confirmed. Texts are kept as they are,
 * whatever years they name.
 */
final class Renewal {

  private final Plan old;
  private final Year year;
  private final Map<IndicatorId, IndicatorId> successors = new HashMap<>();

  private Renewal(Plan old) {
    this.old = old;
    this.year = old.year().plusYears(1);
  }

  static Plan of(Plan old) {
    return new Renewal(old).plan();
  }

  private Plan plan() {
    return new Plan(
        PlanId.next(),
        year,
        Optional.of(old.id()),
        old.sections().stream()
            .map(section -> new NarrativeSection(section.title(), section.body()))
            .toList(),
        old.sheets().stream().flatMap(sheet -> sheet(sheet).stream()).toList(),
        old.financialHealth().map(this::health));
  }

  /** Returns the sheet; empty when all its objectives were suppressed. */
  private Optional<ProgrammeSheet> sheet(ProgrammeSheet sheet) {
    var objectives =
        sheet.objectives().stream()
            .filter(objective -> objective.suppression().isEmpty())
            .map(this::objective)
            .toList();
    if (objectives.isEmpty() && !sheet.objectives().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProgrammeSheet(
            SheetId.next(),
            sheet.programme(),
            sheet.names(),
            sheet.area(),
            sheet.centre(),
            sheet.budget(),
            sheet.progress().map(this::progress),
            objectives,
            phases(sheet.phases()),
            sheet.stakeholders(),
            !(sheet.budget() instanceof Budget.NotStated)));
  }

  private Objective objective(Objective objective) {
    return new Objective(
        objective.title(), objective.description(), indicators(objective.indicators()));
  }

  private List<Indicator> indicators(List<Indicator> indicators) {
    return indicators.stream().map(this::indicator).toList();
  }

  private Indicator indicator(Indicator indicator) {
    var id = IndicatorId.next();
    successors.put(indicator.id(), id);
    return new Indicator(
        id,
        indicator.typology(),
        indicator.name(),
        indicator.formula(),
        indicator.measure(),
        indicator.dataSource(),
        indicator.owner(),
        indicator.commonIndicator(),
        indicator.weight(),
        Optional.of(indicator.id()),
        indicator.targets().tailMap(year),
        !indicator.targets().tailMap(year).isEmpty());
  }

  private ProgressIndicator progress(ProgressIndicator progress) {
    return new ProgressIndicator(
        progress.indicator().map(successors::get),
        progress.name(),
        progress.formula(),
        progress.kind(),
        progress.accumulation(),
        progress.target(),
        Optional.empty());
  }

  private static Phases phases(Phases phases) {
    if (phases.years().isEmpty()) {
      return phases;
    }
    var years = phases.years().stream().map(one -> one.plusYears(1)).toList();
    return new Phases(
        years,
        phases.phases().stream()
            .map(phase -> new Phase(phase.text(), marks(phase, years)))
            .toList());
  }

  private static SortedMap<Year, String> marks(Phase phase, List<Year> years) {
    var marks = new TreeMap<>(phase.marks());
    marks.keySet().retainAll(years);
    return marks;
  }

  private FinancialHealth health(FinancialHealth health) {
    var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
    health.groups().forEach((group, indicators) -> groups.put(group, indicators(indicators)));
    return new FinancialHealth(health.programme(), health.names(), health.conditions(), groups);
  }
}
