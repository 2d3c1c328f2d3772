package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet (scheda) of one strategic programme of the chamber, which carries out a ministerial
 * programme: the responsible centre, resources, objectives and their indicators (DPCM 18/9/2012
 * art. 3 and 4).
 *
 * @param programme the ministerial programme, and with it the mission
 * @param objectives each with its indicators; none while the sheet is being built
 * @param stakeholders as written; empty when none are named
 * @param budgetToConfirm whether the budget was copied from the plan of the year before and not
 *     confirmed since
 */
public record ProgrammeSheet(
    SheetId id,
    ProgrammeCode programme,
    SheetNames names,
    Optional<StrategicArea> area,
    Optional<ResponsibilityCentre> centre,
    Budget budget,
    Optional<ProgressIndicator> progress,
    List<Objective> objectives,
    Phases phases,
    String stakeholders,
    boolean budgetToConfirm)
    implements PlanPart {

  /** One whose budget is its own. */
  public ProgrammeSheet(
      SheetId id,
      ProgrammeCode programme,
      SheetNames names,
      Optional<StrategicArea> area,
      Optional<ResponsibilityCentre> centre,
      Budget budget,
      Optional<ProgressIndicator> progress,
      List<Objective> objectives,
      Phases phases,
      String stakeholders) {
    this(
        id,
        programme,
        names,
        area,
        centre,
        budget,
        progress,
        objectives,
        phases,
        stakeholders,
        false);
  }

  /**
   * @throws IllegalArgumentException if the progress indicator follows an indicator of another
   *     sheet
   */
  public ProgrammeSheet {
    Objects.requireNonNull(programme, "programme");
    Texts.requireBounded("stakeholders", stakeholders, Texts.MAX_LINE);
    objectives = List.copyOf(objectives);
    var reference = progress.flatMap(ProgressIndicator::indicator);
    if (reference.isPresent()
        && objectives.stream()
            .flatMap(objective -> objective.indicators().stream())
            .noneMatch(indicator -> indicator.id().equals(reference.get()))) {
      throw new IllegalArgumentException("progress is measured by an indicator of the sheet");
    }
  }

  /**
   * Returns the same sheet with other objectives. Progress no longer follows an indicator that
   * these lack.
   */
  public ProgrammeSheet withObjectives(List<Objective> others) {
    var kept =
        progress.map(
            one ->
                one.following(
                    one.indicator()
                        .filter(
                            id ->
                                others.stream()
                                    .flatMap(objective -> objective.indicators().stream())
                                    .anyMatch(indicator -> indicator.id().equals(id)))));
    return with(kept, others, budgetToConfirm);
  }

  ProgrammeSheet withProgress(ProgressIndicator other) {
    return with(Optional.of(other), objectives, budgetToConfirm);
  }

  /** The same, its budget to be confirmed or not. */
  public ProgrammeSheet withBudgetToConfirm(boolean isToConfirm) {
    return with(progress, objectives, isToConfirm);
  }

  /** The same sheet of another centre, or of none. */
  ProgrammeSheet withCentre(Optional<ResponsibilityCentre> other) {
    return new ProgrammeSheet(
        id,
        programme,
        names,
        area,
        other,
        budget,
        progress,
        objectives,
        phases,
        stakeholders,
        budgetToConfirm);
  }

  private ProgrammeSheet with(
      Optional<ProgressIndicator> followed, List<Objective> others, boolean isToConfirm) {
    return new ProgrammeSheet(
        id,
        programme,
        names,
        area,
        centre,
        budget,
        followed,
        others,
        phases,
        stakeholders,
        isToConfirm);
  }

  @Override
  public boolean isToConfirm() {
    return budgetToConfirm;
  }

  @Override
  public ProgrammeSheet confirmed() {
    return withBudgetToConfirm(false);
  }

  public boolean has(IndicatorId indicator) {
    return indicators().anyMatch(one -> one.id().equals(indicator));
  }

  @Override
  public Version version() {
    return Version.of(
        id,
        programme,
        names,
        area,
        centre,
        budget,
        progress,
        phases,
        stakeholders,
        budgetToConfirm);
  }

  @Override
  public Plan replacedIn(Plan plan) {
    return new PlanChange(plan).eachSheet(now -> isSame(now) ? above(now.objectives) : now);
  }

  private ProgrammeSheet above(List<Objective> others) {
    return with(progress, others, budgetToConfirm);
  }

  @Override
  public Plan removedFrom(Plan plan) {
    return new PlanChange(plan).sheets(sheets -> PlanChange.without(sheets, this::isSame));
  }

  @Override
  public Plan addedTo(Plan plan, PartPlace place) {
    return new PlanChange(plan).sheets(sheets -> PlanChange.with(sheets, place.position(), this));
  }

  private boolean isSame(ProgrammeSheet other) {
    return id.equals(other.id);
  }

  @Override
  public PartPlace.Within within() {
    return PartPlace.Within.PLAN;
  }

  @Override
  public List<Objective> objectivesBelow() {
    return objectives;
  }

  @Override
  public List<Indicator> indicatorsBelow() {
    return indicators().toList();
  }

  @Override
  public boolean staysOnceApproved() {
    return true;
  }

  public Stream<Indicator> indicators() {
    return objectives.stream().flatMap(objective -> objective.indicators().stream());
  }
}
