package it.camcom.pira.domain.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Plans that differ from another in one part. */
record PartChange(Plan plan) {

  /** The plan with the part said anew; what stands below the part stays. */
  Plan replaced(PlanPart part) {
    if (part instanceof NarrativeSection section) {
      return withSections(replaced(plan.sections(), isSection(section.id()), section));
    }
    if (part instanceof ProgrammeSheet sheet) {
      return withSheets(
          plan.sheets().stream()
              .map(one -> one.id().equals(sheet.id()) ? said(sheet, one) : one)
              .toList());
    }
    if (part instanceof Objective objective) {
      return eachObjective(
          one ->
              one.id().equals(objective.id()) ? objective.withIndicators(one.indicators()) : one);
    }
    if (part instanceof Indicator indicator) {
      return eachRow(indicators -> replaced(indicators, isIndicator(indicator.id()), indicator));
    }
    var health = (FinancialHealth) part;
    return withHealth(
        Optional.of(
            health.withGroups(
                plan.financialHealth().map(FinancialHealth::groups).orElse(Map.of()))));
  }

  /** What the sheet says anew of itself, above the objectives that it has. */
  private static ProgrammeSheet said(ProgrammeSheet anew, ProgrammeSheet now) {
    return new ProgrammeSheet(
        now.id(),
        anew.programme(),
        anew.names(),
        anew.area(),
        anew.centre(),
        anew.budget(),
        anew.progress(),
        now.objectives(),
        anew.phases(),
        anew.stakeholders());
  }

  /** The plan without the part and what stands below it. */
  Plan without(PlanPart part) {
    if (part instanceof NarrativeSection section) {
      return withSections(without(plan.sections(), isSection(section.id())));
    }
    if (part instanceof ProgrammeSheet sheet) {
      return withSheets(without(plan.sheets(), one -> one.id().equals(sheet.id())));
    }
    if (part instanceof Objective objective) {
      return eachSheet(
          sheet ->
              sheet.withObjectives(
                  without(sheet.objectives(), one -> one.id().equals(objective.id()))));
    }
    return part instanceof Indicator indicator
        ? eachRow(indicators -> without(indicators, isIndicator(indicator.id())))
        : withHealth(Optional.empty());
  }

  /** The plan with a part more; the plan as it is when there is no such place. */
  Plan with(PlanPart part, Place place) {
    int at = place.position();
    if (part instanceof NarrativeSection section) {
      return withSections(with(plan.sections(), at, section));
    }
    if (part instanceof ProgrammeSheet sheet) {
      return withSheets(with(plan.sheets(), at, sheet));
    }
    if (part instanceof FinancialHealth health) {
      return withHealth(Optional.of(health));
    }
    var parent = place.parent().orElseThrow();
    if (part instanceof Objective objective) {
      return eachSheet(
          sheet ->
              parent.equals(new Place.OfSheet(sheet.id()))
                  ? sheet.withObjectives(with(sheet.objectives(), at, objective))
                  : sheet);
    }
    var indicator = (Indicator) part;
    return parent instanceof Place.OfGroup in
        ? eachGroup(in.group(), indicators -> with(indicators, at, indicator))
        : eachObjective(
            objective ->
                parent.equals(new Place.OfObjective(objective.id()))
                    ? objective.withIndicators(with(objective.indicators(), at, indicator))
                    : objective);
  }

  /** The plan with a part at another place; empty when there is no such place. */
  Optional<Plan> moved(PlanPart part, Place place) {
    var without = without(part);
    var moved = new PartChange(without).with(part, place);
    return moved.equals(without)
        ? Optional.empty()
        : Optional.of(new PartChange(moved).eachSheet(this::followingAsBefore));
  }

  /** Progress goes on following an indicator that has moved within its sheet. */
  private ProgrammeSheet followingAsBefore(ProgrammeSheet sheet) {
    return plan.sheet(sheet.id())
        .flatMap(ProgrammeSheet::progress)
        .filter(progress -> progress.indicator().filter(sheet::has).isPresent())
        .map(sheet::withProgress)
        .orElse(sheet);
  }

  private static Predicate<NarrativeSection> isSection(SectionId id) {
    return section -> section.id().equals(id);
  }

  private static Predicate<Indicator> isIndicator(IndicatorId id) {
    return indicator -> indicator.id().equals(id);
  }

  private static <T> List<T> replaced(List<T> parts, Predicate<T> isIt, T anew) {
    return parts.stream().map(one -> isIt.test(one) ? anew : one).toList();
  }

  private static <T> List<T> without(List<T> parts, Predicate<T> isIt) {
    return parts.stream().filter(isIt.negate()).toList();
  }

  private static <T> List<T> with(List<T> parts, int position, T part) {
    var more = new ArrayList<>(parts);
    more.add(Math.min(position, parts.size()), part);
    return more;
  }

  private Plan eachRow(UnaryOperator<List<Indicator>> change) {
    var sheets =
        eachObjective(objective -> objective.withIndicators(change.apply(objective.indicators())));
    var health =
        plan.financialHealth()
            .map(
                one -> {
                  var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
                  one.groups().forEach((group, rows) -> groups.put(group, change.apply(rows)));
                  return one.withGroups(groups);
                });
    return new PartChange(sheets).withHealth(health);
  }

  private Plan eachGroup(FinancialGroup group, UnaryOperator<List<Indicator>> change) {
    return withHealth(
        plan.financialHealth()
            .map(
                one -> {
                  var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
                  groups.putAll(one.groups());
                  groups.put(group, change.apply(groups.getOrDefault(group, List.of())));
                  return one.withGroups(groups);
                }));
  }

  private Plan eachObjective(UnaryOperator<Objective> change) {
    return eachSheet(
        sheet -> sheet.withObjectives(sheet.objectives().stream().map(change).toList()));
  }

  private Plan eachSheet(UnaryOperator<ProgrammeSheet> change) {
    return withSheets(plan.sheets().stream().map(change).toList());
  }

  private Plan withSections(List<NarrativeSection> sections) {
    return new Plan(
        plan.id(),
        plan.year(),
        plan.renewedFrom(),
        sections,
        plan.sheets(),
        plan.financialHealth());
  }

  private Plan withSheets(List<ProgrammeSheet> sheets) {
    return new Plan(
        plan.id(),
        plan.year(),
        plan.renewedFrom(),
        plan.sections(),
        sheets,
        plan.financialHealth());
  }

  private Plan withHealth(Optional<FinancialHealth> health) {
    return new Plan(
        plan.id(), plan.year(), plan.renewedFrom(), plan.sections(), plan.sheets(), health);
  }
}
