package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A goal of the chamber (obiettivo), measured by as many indicators as it needs.
 *
 * @param suppression why the chamber suppressed it in the course of the year; it stays in the plan,
 *     and nothing is due for it any longer (D.lgs. 91/2011 art. 22)
 */
public record Objective(
    ObjectiveId id,
    String title,
    RichText description,
    Optional<Suppression> suppression,
    List<Indicator> indicators)
    implements PlanPart {

  public Objective(String title, RichText description, List<Indicator> indicators) {
    this(ObjectiveId.next(), title, description, Optional.empty(), indicators);
  }

  public Objective {
    Objects.requireNonNull(id, "id");
    Texts.requireLine("title of an objective", title);
    Objects.requireNonNull(suppression, "suppression");
    indicators = List.copyOf(indicators);
  }

  /** Whether it is suppressed on a day, so that nothing is due for it. */
  public boolean isSuppressedOn(LocalDate day) {
    return suppression.filter(since -> !since.on().isAfter(day)).isPresent();
  }

  /** Returns the same objective with other indicators. */
  public Objective withIndicators(List<Indicator> others) {
    return new Objective(id, title, description, suppression, others);
  }

  @Override
  public Version version() {
    return Version.of(withIndicators(List.of()));
  }

  @Override
  public Plan replacedIn(Plan plan) {
    return new PlanChange(plan)
        .eachObjective(now -> isSame(now) ? withIndicators(now.indicators) : now);
  }

  @Override
  public Plan removedFrom(Plan plan) {
    return new PlanChange(plan)
        .objectives(objectives -> PlanChange.without(objectives, this::isSame));
  }

  @Override
  public Plan addedTo(Plan plan, PartPlace place) {
    return new PlanChange(plan)
        .eachSheet(
            sheet ->
                place.isIn(new PartPlace.OfSheet(sheet.id()))
                    ? sheet.withObjectives(
                        PlanChange.with(sheet.objectives(), place.position(), this))
                    : sheet);
  }

  private boolean isSame(Objective other) {
    return id.equals(other.id);
  }

  @Override
  public PartPlace.Within within() {
    return PartPlace.Within.SHEET;
  }

  @Override
  public List<Indicator> indicatorsBelow() {
    return indicators;
  }

  @Override
  public boolean staysOnceApproved() {
    return true;
  }

  /** The day and reason of an objective's suppression. */
  public record Suppression(LocalDate on, String reason) {

    public Suppression {
      Objects.requireNonNull(on, "on");
      Texts.requireLine("reason of a suppression", reason);
    }
  }
}
