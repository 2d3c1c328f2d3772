package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes a plan to its rows: adds, changes or keeps each row, and deletes those that the plan
 * lacks. Writes only differences.
 */
final class PlanWriter {

  private final EntityManager entities;
  private final UUID planId;
  private final boolean isNew;
  private final Map<String, UUID> centres = new HashMap<>();
  private final Known<NarrativeSectionEntity> sections;
  private final Known<ProgrammeSheetEntity> sheets;
  private final Known<ObjectiveEntity> objectives;
  private final Known<PhaseEntity> phases;
  private final Known<FinancialHealthEntity> health;
  private final Known<IndicatorEntity> indicators;
  private final Known<TargetEntity> targets;
  private final Known<ProgressIndicatorEntity> progress;

  private PlanWriter(EntityManager entities, UUID planId, boolean isNew) {
    this.entities = entities;
    this.planId = planId;
    this.isNew = isNew;
    sections = new Known<>(NarrativeSectionEntity.class, row -> row.id);
    sheets = new Known<>(ProgrammeSheetEntity.class, row -> row.id);
    objectives = new Known<>(ObjectiveEntity.class, row -> row.id);
    phases = new Known<>(PhaseEntity.class, row -> new Place(row.sheetId, row.position));
    health = new Known<>(FinancialHealthEntity.class, row -> row.planId);
    indicators = new Known<>(IndicatorEntity.class, row -> row.id);
    targets = new Known<>(TargetEntity.class, row -> row.key);
    progress = new Known<>(ProgressIndicatorEntity.class, row -> row.sheetId);
  }

  static void add(EntityManager entities, Plan plan) {
    entities.persist(new PlanEntity(plan));
    new PlanWriter(entities, plan.id().value(), true).write(plan);
  }

  static void replace(EntityManager entities, Plan plan) {
    new PlanWriter(entities, plan.id().value(), false).write(plan);
  }

  private void write(Plan plan) {
    addNames(plan);
    each(
        plan.sections(),
        (i, section) ->
            sections.write(
                section.id().value(),
                () -> new NarrativeSectionEntity(planId, section),
                row -> row.update(i, section)));
    each(
        plan.sheets(),
        (i, sheet) ->
            sheets.write(
                sheet.id().value(),
                () -> new ProgrammeSheetEntity(planId, sheet),
                row -> row.update(i, sheet, idOf(sheet.centre()))));
    plan.financialHealth()
        .ifPresent(
            one ->
                health.write(
                    planId, () -> new FinancialHealthEntity(planId), row -> row.update(one)));
    plan.sheets().forEach(this::writeParts);
    plan.financialHealth().ifPresent(this::writeIndicators);
    plan.indicators().forEach(this::writeTargets);
    plan.sheets().forEach(this::writeProgress);
    entities.flush();
    Stream.of(progress, targets, indicators, objectives, phases, health, sheets, sections)
        .forEach(Known::deleteRest);
  }

  private void addNames(Plan plan) {
    addMissing(
        StrategicAreaEntity.class,
        plan.sheets().stream().flatMap(sheet -> sheet.area().stream()).map(StrategicArea::name),
        StrategicAreaEntity::new);
    findCentres(plan);
  }

  /** Adds the centres that are missing: an edit has checked them, an import brings new ones. */
  private void findCentres(Plan plan) {
    var named = plan.centres();
    if (named.isEmpty()) {
      return;
    }
    entities
        .createQuery("select c from ResponsibilityCentreEntity c", ResponsibilityCentreEntity.class)
        .getResultList()
        .forEach(row -> centres.put(row.centre().key(), row.id()));
    for (ResponsibilityCentre centre : named) {
      centres.computeIfAbsent(
          centre.key(),
          key -> {
            var row = new ResponsibilityCentreEntity(ListedCentre.open(centre));
            entities.persist(row);
            return row.id();
          });
    }
  }

  private UUID idOf(Optional<ResponsibilityCentre> centre) {
    return centre.map(ResponsibilityCentre::key).map(centres::get).orElse(null);
  }

  private <T extends ChamberOwnedEntity> void addMissing(
      Class<T> type, Stream<String> names, Function<String, T> row) {
    var missing = new TreeSet<>(names.toList());
    if (!missing.isEmpty()) {
      entities
          .createQuery("select e.name from " + type.getSimpleName() + " e", String.class)
          .getResultList()
          .forEach(missing::remove);
    }
    missing.forEach(name -> entities.persist(row.apply(name)));
  }

  private void writeParts(ProgrammeSheet sheet) {
    var sheetId = sheet.id().value();
    each(
        sheet.phases().phases(),
        (i, phase) ->
            phases.write(
                new Place(sheetId, i),
                () -> new PhaseEntity(planId, sheetId, i),
                row -> row.update(phase)));
    each(
        sheet.objectives(),
        (i, objective) -> {
          objectives.write(
              objective.id().value(),
              () -> new ObjectiveEntity(planId, objective),
              row -> row.update(sheetId, i, objective));
          writeIndicators(objective);
        });
  }

  private void writeIndicators(Objective objective) {
    each(
        objective.indicators(),
        (i, indicator) ->
            write(
                indicator,
                row -> row.update(objective.id().value(), i, indicator, idOf(indicator.owner()))));
  }

  private void writeIndicators(FinancialHealth of) {
    of.groups()
        .forEach(
            (group, members) ->
                each(
                    members,
                    (i, indicator) ->
                        write(
                            indicator,
                            row -> row.update(group, i, indicator, idOf(indicator.owner())))));
  }

  private void write(Indicator indicator, Consumer<IndicatorEntity> say) {
    indicators.write(indicator.id().value(), () -> new IndicatorEntity(planId, indicator), say);
  }

  private void writeTargets(Indicator indicator) {
    indicator
        .targets()
        .forEach(
            (year, target) -> {
              var key = new TargetEntity.Key(indicator.id().value(), year.getValue());
              targets.write(key, () -> new TargetEntity(planId, key), row -> row.update(target));
            });
  }

  private void writeProgress(ProgrammeSheet sheet) {
    var sheetId = sheet.id().value();
    sheet
        .progress()
        .ifPresent(
            one ->
                progress.write(
                    sheetId,
                    () -> new ProgressIndicatorEntity(planId, sheetId),
                    row -> row.update(one)));
  }

  private static <T> void each(List<T> parts, At<T> work) {
    for (int i = 0; i < parts.size(); i++) {
      work.at(i, parts.get(i));
    }
  }

  @FunctionalInterface
  private interface At<T> {
    void at(int position, T part);
  }

  private record Place(UUID sheetId, int position) {}

  /** The plan's rows in a table. Each is taken out when the plan still has it. */
  private final class Known<T extends ChamberOwnedEntity> {

    private final Class<T> type;
    private final Map<Object, T> rows = new HashMap<>();

    private Known(Class<T> type, Function<T, Object> key) {
      this.type = type;
      if (!isNew) {
        entities
            .createQuery(
                "select e from " + type.getSimpleName() + " e where e.planId = :plan", type)
            .setParameter("plan", planId)
            .getResultList()
            .forEach(row -> rows.put(key.apply(row), row));
      }
    }

    private void write(Object key, Supplier<T> fresh, Consumer<T> say) {
      var known = rows.remove(key);
      if (known == null) {
        var added = fresh.get();
        say.accept(added);
        entities.persist(added);
      } else {
        say.accept(known);
      }
    }

    private void deleteRest() {
      if (!rows.isEmpty()) {
        entities
            .createQuery("delete from " + type.getSimpleName() + " e where e in (:rows)")
            .setParameter("rows", rows.values())
            .executeUpdate();
        rows.values().forEach(entities::detach);
      }
    }
  }
}
