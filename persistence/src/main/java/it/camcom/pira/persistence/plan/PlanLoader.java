package it.camcom.pira.persistence.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Loads a whole plan from rows, with one query for each table. */
record PlanLoader(PlanSource source) {

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
    var sheets = rows(ProgrammeSheetEntity.class, row, "position").toList();
    var indicators = rows(IndicatorEntity.class, row, "position").toList();
    var named =
        Stream.concat(
                sheets.stream().map(sheet -> sheet.centreId),
                indicators.stream().map(indicator -> indicator.ownerCentreId))
            .filter(Objects::nonNull)
            .collect(toSet());
    var centres = source.centres(named);
    Map<UUID, Indicator> byId =
        indicators.stream()
            .collect(
                toMap(
                    one -> one.id,
                    one ->
                        one.indicator(
                            Optional.ofNullable(one.ownerCentreId).map(centres::get),
                            targets.getOrDefault(one.id, new TreeMap<>()))));
    return new Plan(
        new PlanId(row.id),
        Year.of(row.year),
        Optional.ofNullable(row.renewedFrom).map(PlanId::new),
        rows(NarrativeSectionEntity.class, row, "position")
            .map(NarrativeSectionEntity::section)
            .toList(),
        sheets(row, sheets, centres, indicators, byId),
        health(row, indicators, byId));
  }

  private List<ProgrammeSheet> sheets(
      PlanEntity plan,
      List<ProgrammeSheetEntity> sheets,
      Map<UUID, ResponsibilityCentre> centres,
      List<IndicatorEntity> indicators,
      Map<UUID, Indicator> byId) {
    Map<UUID, List<Indicator>> byObjective =
        indicators.stream()
            .filter(indicator -> indicator.objectiveId != null)
            .collect(
                groupingBy(
                    indicator -> indicator.objectiveId,
                    mapping(indicator -> byId.get(indicator.id), toList())));
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
    return sheets.stream()
        .map(
            sheet ->
                sheet.sheet(
                    Optional.ofNullable(sheet.centreId).map(centres::get),
                    Optional.ofNullable(progress.get(sheet.id)),
                    objectives.getOrDefault(sheet.id, List.of()),
                    phases.getOrDefault(sheet.id, List.of())))
        .toList();
  }

  private Optional<FinancialHealth> health(
      PlanEntity plan, List<IndicatorEntity> indicators, Map<UUID, Indicator> byId) {
    Map<FinancialGroup, List<Indicator>> groups =
        indicators.stream()
            .filter(indicator -> indicator.financialGroup != null)
            .collect(
                groupingBy(
                    indicator -> indicator.financialGroup,
                    mapping(indicator -> byId.get(indicator.id), toList())));
    return rows(FinancialHealthEntity.class, plan, "planId")
        .findFirst()
        .map(health -> health.health(groups));
  }

  private <T extends ChamberOwnedEntity> Stream<T> rows(
      Class<T> type, PlanEntity plan, String order) {
    return source.rows(type, plan.id, order).stream();
  }
}
