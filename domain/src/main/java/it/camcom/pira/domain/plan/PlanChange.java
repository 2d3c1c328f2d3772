package it.camcom.pira.domain.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes the lists of parts of a plan. */
record PlanChange(Plan plan) {

  Plan sections(UnaryOperator<List<NarrativeSection>> change) {
    return new Plan(
        plan.id(),
        plan.year(),
        plan.renewedFrom(),
        change.apply(plan.sections()),
        plan.sheets(),
        plan.financialHealth());
  }

  Plan sheets(UnaryOperator<List<ProgrammeSheet>> change) {
    return new Plan(
        plan.id(),
        plan.year(),
        plan.renewedFrom(),
        plan.sections(),
        change.apply(plan.sheets()),
        plan.financialHealth());
  }

  Plan health(Optional<FinancialHealth> health) {
    return new Plan(
        plan.id(), plan.year(), plan.renewedFrom(), plan.sections(), plan.sheets(), health);
  }

  Plan eachSheet(UnaryOperator<ProgrammeSheet> change) {
    return sheets(sheets -> sheets.stream().map(change).toList());
  }

  /** Changes the objectives of each sheet. */
  Plan objectives(UnaryOperator<List<Objective>> change) {
    return eachSheet(sheet -> sheet.withObjectives(change.apply(sheet.objectives())));
  }

  Plan eachObjective(UnaryOperator<Objective> change) {
    return objectives(objectives -> objectives.stream().map(change).toList());
  }

  /** Changes the indicators of each objective, and of each group of the financial health. */
  Plan indicators(UnaryOperator<List<Indicator>> change) {
    var sheets =
        eachObjective(objective -> objective.withIndicators(change.apply(objective.indicators())));
    return new PlanChange(sheets).groups(groups -> groups.replaceAll((g, in) -> change.apply(in)));
  }

  /** Changes the indicators of one group of the financial health, if the plan has it. */
  Plan group(FinancialGroup group, UnaryOperator<List<Indicator>> change) {
    return groups(groups -> groups.put(group, change.apply(groups.getOrDefault(group, List.of()))));
  }

  private Plan groups(Consumer<EnumMap<FinancialGroup, List<Indicator>>> change) {
    return health(
        plan.financialHealth()
            .map(
                health -> {
                  var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
                  groups.putAll(health.groups());
                  change.accept(groups);
                  return health.withGroups(groups);
                }));
  }

  /**
   * Restores the link of a progress indicator that followed an indicator of its sheet in an earlier
   * plan and lost it when that indicator moved within the sheet.
   */
  Plan followingAsIn(Plan earlier) {
    return eachSheet(
        sheet ->
            earlier
                .sheet(sheet.id())
                .flatMap(ProgrammeSheet::progress)
                .filter(progress -> progress.indicator().filter(sheet::has).isPresent())
                .map(sheet::withProgress)
                .orElse(sheet));
  }

  static <T> List<T> replaced(List<T> parts, Predicate<T> isIt, T by) {
    return parts.stream().map(one -> isIt.test(one) ? by : one).toList();
  }

  static <T> List<T> without(List<T> parts, Predicate<T> isIt) {
    return parts.stream().filter(isIt.negate()).toList();
  }

  /** Returns the list with one more part; a position beyond the last means the end. */
  static <T> List<T> with(List<T> parts, int position, T part) {
    var more = new ArrayList<>(parts);
    more.add(Math.min(position, parts.size()), part);
    return more;
  }
}
