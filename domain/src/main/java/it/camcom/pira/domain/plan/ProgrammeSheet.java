package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet (scheda) of one strategic programme of the chamber, which carries out a ministerial
 * programme: who answers for it, with what resources, what is to be reached and how that is
 * measured (DPCM 18/9/2012 art. 3 and 4).
 *
 * @param programme the ministerial programme, and with it the mission
 * @param objectives each with its indicators; none while the sheet is being built
 * @param stakeholders as written; empty when none are named
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
    String stakeholders)
    implements PlanPart {

  /**
   * @throws IllegalArgumentException if the progress indicator refers to an indicator of another
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
   * The same sheet with other objectives; progress no longer follows an indicator that is not among
   * theirs.
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
    return new ProgrammeSheet(
        id, programme, names, area, centre, budget, kept, others, phases, stakeholders);
  }

  ProgrammeSheet withProgress(ProgressIndicator other) {
    return new ProgrammeSheet(
        id,
        programme,
        names,
        area,
        centre,
        budget,
        Optional.of(other),
        objectives,
        phases,
        stakeholders);
  }

  boolean has(IndicatorId indicator) {
    return indicators().anyMatch(one -> one.id().equals(indicator));
  }

  /** Whether the other sheet says the same of itself, whatever its objectives are. */
  boolean saysTheSameAs(ProgrammeSheet other) {
    return id.equals(other.id)
        && programme.equals(other.programme)
        && names.equals(other.names)
        && area.equals(other.area)
        && centre.equals(other.centre)
        && budget.equals(other.budget)
        && progress.equals(other.progress)
        && phases.equals(other.phases)
        && stakeholders.equals(other.stakeholders);
  }

  public Stream<Indicator> indicators() {
    return objectives.stream().flatMap(objective -> objective.indicators().stream());
  }
}
