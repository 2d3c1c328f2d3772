package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The plan of indicators and expected results of one chamber for a year and the two that follow
 * (D.lgs. 91/2011 art. 19). A chamber has one plan a year; its documents are views of it at a date.
 *
 * @param renewedFrom the plan of the year before that it continues
 * @param sections the narrative before the sheets, in order
 * @param sheets in print order
 */
public record Plan(
    PlanId id,
    Year year,
    Optional<PlanId> renewedFrom,
    List<NarrativeSection> sections,
    List<ProgrammeSheet> sheets,
    Optional<FinancialHealth> financialHealth) {

  /** The most sections of a plan's narrative. */
  public static final int MAX_SECTIONS = 100;

  /** The most sheets of a plan; real ones have about ten. */
  public static final int MAX_SHEETS = 200;

  /** The most indicators of a plan; real ones have about sixty. */
  public static final int MAX_INDICATORS = 2_000;

  /** Builds a plan that continues no other. */
  public Plan(
      PlanId id,
      Year year,
      List<NarrativeSection> sections,
      List<ProgrammeSheet> sheets,
      Optional<FinancialHealth> financialHealth) {
    this(id, year, Optional.empty(), sections, sheets, financialHealth);
  }

  /**
   * @throws IllegalArgumentException if two indicators share an id, or there are too many
   */
  public Plan {
    sections = List.copyOf(sections);
    sheets = List.copyOf(sheets);
    if (sections.size() > MAX_SECTIONS
        || sheets.size() > MAX_SHEETS
        || indicators(sheets, financialHealth).count() > MAX_INDICATORS) {
      throw new IllegalArgumentException("too many sections, sheets or indicators");
    }
    var ids = new HashSet<IndicatorId>();
    indicators(sheets, financialHealth)
        .map(Indicator::id)
        .filter(indicator -> !ids.add(indicator))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException("indicator twice: " + twice);
            });
  }

  public Triennium triennium() {
    return new Triennium(year);
  }

  /** Returns the plan of the next year, derived from this one. */
  public Plan renewed() {
    return Renewal.of(this);
  }

  /** Every indicator in print order, those of the sheets first. */
  public Stream<Indicator> indicators() {
    return indicators(sheets, financialHealth);
  }

  public Optional<NarrativeSection> section(SectionId id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  public Optional<ProgrammeSheet> sheet(SheetId id) {
    return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
  }

  public Optional<Objective> objective(ObjectiveId id) {
    return sheets.stream()
        .flatMap(sheet -> sheet.objectives().stream())
        .filter(objective -> objective.id().equals(id))
        .findFirst();
  }

  public Optional<Indicator> indicator(IndicatorId id) {
    return indicators().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** The years for which an existing or new indicator of the plan has targets. */
  public List<Year> targetYears(Indicator indicator) {
    boolean ofHealth =
        financialHealth
            .filter(health -> health.indicators().anyMatch(one -> one.id().equals(indicator.id())))
            .isPresent();
    return ofHealth ? List.of(year) : triennium().years();
  }

  /** The centre that measures an indicator: its own, or that of its sheet. */
  public Optional<ResponsibilityCentre> centreOf(Indicator indicator) {
    return indicator
        .owner()
        .or(
            () ->
                sheets.stream()
                    .filter(sheet -> sheet.indicators().anyMatch(indicator::equals))
                    .findFirst()
                    .flatMap(ProgrammeSheet::centre));
  }

  /** The centres that its sheets and indicators name, each once. */
  public List<ResponsibilityCentre> centres() {
    return Stream.concat(
            sheets.stream().flatMap(sheet -> sheet.centre().stream()),
            indicators().flatMap(indicator -> indicator.owner().stream()))
        .distinct()
        .toList();
  }

  /**
   * The same plan with other centres.
   *
   * @param change what stands in the place of a centre that a sheet or an indicator names
   */
  public Plan withCentres(Function<ResponsibilityCentre, Optional<ResponsibilityCentre>> change) {
    var owned =
        new PlanChange(this)
            .indicators(
                indicators ->
                    indicators.stream()
                        .map(one -> one.withOwner(one.owner().flatMap(change)))
                        .toList());
    return new PlanChange(owned)
        .eachSheet(sheet -> sheet.withCentre(sheet.centre().flatMap(change)));
  }

  private static Stream<Indicator> indicators(
      List<ProgrammeSheet> sheets, Optional<FinancialHealth> health) {
    return Stream.concat(
        sheets.stream().flatMap(ProgrammeSheet::indicators),
        health.stream().flatMap(FinancialHealth::indicators));
  }
}
