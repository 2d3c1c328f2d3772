package it.camcom.pira.persistence.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.EntityManager;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A whole plan to rows and back: one query for each table, whatever the number of rows. */
record PlanRows(EntityManager entities) {

  void add(Plan plan) {
    var planId = plan.id().value();
    entities.persist(new PlanEntity(plan));
    addNames(plan);
    persist(plan.sections(), (i, section) -> new NarrativeSectionEntity(planId, i, section));
    persist(plan.sheets(), (i, sheet) -> new ProgrammeSheetEntity(planId, i, sheet));
    plan.financialHealth()
        .ifPresent(health -> entities.persist(new FinancialHealthEntity(planId, health)));
    plan.sheets().forEach(sheet -> addParts(planId, sheet));
    plan.financialHealth().ifPresent(health -> addIndicators(planId, health));
    plan.indicators().forEach(indicator -> addTargets(planId, indicator));
    plan.sheets().forEach(sheet -> addProgress(planId, sheet));
  }

  private void addNames(Plan plan) {
    addMissing(
        StrategicAreaEntity.class,
        plan.sheets().stream().flatMap(sheet -> sheet.area().stream()).map(StrategicArea::name),
        StrategicAreaEntity::new);
    addMissing(
        ResponsibilityCentreEntity.class,
        Stream.concat(
                plan.sheets().stream().flatMap(sheet -> sheet.centre().stream()),
                plan.indicators().flatMap(indicator -> indicator.owner().stream()))
            .map(ResponsibilityCentre::name),
        ResponsibilityCentreEntity::new);
  }

  private <T extends ChamberOwnedEntity> void addMissing(
      Class<T> type, Stream<String> names, Function<String, T> row) {
    var known =
        entities.createQuery("select e.name from " + type.getSimpleName() + " e", String.class);
    var missing = new TreeSet<>(names.toList());
    known.getResultList().forEach(missing::remove);
    missing.forEach(name -> entities.persist(row.apply(name)));
  }

  private void addParts(UUID planId, ProgrammeSheet sheet) {
    var sheetId = sheet.id().value();
    persist(sheet.phases().phases(), (i, phase) -> new PhaseEntity(planId, sheetId, i, phase));
    for (int i = 0; i < sheet.objectives().size(); i++) {
      var objective = sheet.objectives().get(i);
      var row = new ObjectiveEntity(planId, sheetId, i, objective);
      entities.persist(row);
      persist(
          objective.indicators(),
          (at, indicator) -> IndicatorEntity.ofObjective(planId, row.id, at, indicator));
    }
  }

  private void addIndicators(UUID planId, FinancialHealth health) {
    health
        .groups()
        .forEach(
            (group, indicators) ->
                persist(
                    indicators,
                    (i, indicator) -> IndicatorEntity.ofHealth(planId, group, i, indicator)));
  }

  private void addTargets(UUID planId, Indicator indicator) {
    indicator
        .targets()
        .forEach(
            (year, target) ->
                entities.persist(new TargetEntity(planId, indicator.id().value(), year, target)));
  }

  private void addProgress(UUID planId, ProgrammeSheet sheet) {
    sheet
        .progress()
        .ifPresent(
            progress ->
                entities.persist(
                    new ProgressIndicatorEntity(planId, sheet.id().value(), progress)));
  }

  private <T> void persist(List<T> parts, RowAt<T> row) {
    for (int i = 0; i < parts.size(); i++) {
      entities.persist(row.at(i, parts.get(i)));
    }
  }

  @FunctionalInterface
  private interface RowAt<T> {
    ChamberOwnedEntity at(int position, T part);
  }

  Plan plan(PlanEntity row) {
    Map<UUID, SortedMap<Year, Target>> targets =
        rows(TargetEntity.class, row, "key.year")
            .collect(
                groupingBy(
                    target -> target.key.indicatorId(),
                    toMap(
                        target -> Year.of(target.key.year()),
                        TargetEntity::target,
                        (one, other) -> one,
                        TreeMap::new)));
    var indicators = rows(IndicatorEntity.class, row, "position").toList();
    return new Plan(
        new PlanId(row.id),
        Year.of(row.year),
        rows(NarrativeSectionEntity.class, row, "position")
            .map(NarrativeSectionEntity::section)
            .toList(),
        sheets(row, indicators, targets),
        health(row, indicators, targets));
  }

  private List<ProgrammeSheet> sheets(
      PlanEntity plan,
      List<IndicatorEntity> indicators,
      Map<UUID, SortedMap<Year, Target>> targets) {
    Map<UUID, List<Indicator>> byObjective =
        indicators.stream()
            .filter(indicator -> indicator.objectiveId != null)
            .collect(
                groupingBy(
                    indicator -> indicator.objectiveId,
                    mapping(indicator -> with(targets, indicator), toList())));
    Map<UUID, List<Objective>> objectives =
        rows(ObjectiveEntity.class, plan, "position")
            .collect(
                groupingBy(
                    objective -> objective.sheetId,
                    mapping(
                        objective ->
                            objective.objective(byObjective.getOrDefault(objective.id, List.of())),
                        toList())));
    Map<UUID, List<Phase>> phases =
        rows(PhaseEntity.class, plan, "position")
            .collect(groupingBy(phase -> phase.sheetId, mapping(PhaseEntity::phase, toList())));
    Map<UUID, ProgressIndicator> progress =
        rows(ProgressIndicatorEntity.class, plan, "sheetId")
            .collect(toMap(one -> one.sheetId, ProgressIndicatorEntity::progress));
    return rows(ProgrammeSheetEntity.class, plan, "position")
        .map(
            sheet ->
                sheet.sheet(
                    Optional.ofNullable(progress.get(sheet.id)),
                    objectives.getOrDefault(sheet.id, List.of()),
                    phases.getOrDefault(sheet.id, List.of())))
        .toList();
  }

  private Optional<FinancialHealth> health(
      PlanEntity plan,
      List<IndicatorEntity> indicators,
      Map<UUID, SortedMap<Year, Target>> targets) {
    Map<FinancialGroup, List<Indicator>> groups =
        indicators.stream()
            .filter(indicator -> indicator.financialGroup != null)
            .collect(
                groupingBy(
                    indicator -> indicator.financialGroup,
                    mapping(indicator -> with(targets, indicator), toList())));
    return rows(FinancialHealthEntity.class, plan, "planId")
        .findFirst()
        .map(health -> health.health(groups));
  }

  private static Indicator with(
      Map<UUID, SortedMap<Year, Target>> targets, IndicatorEntity indicator) {
    return indicator.indicator(targets.getOrDefault(indicator.id, new TreeMap<>()));
  }

  private <T> Stream<T> rows(Class<T> type, PlanEntity plan, String order) {
    return entities
        .createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.planId = :plan order by e."
                + order,
            type)
        .setParameter("plan", plan.id)
        .getResultList()
        .stream();
  }
}
