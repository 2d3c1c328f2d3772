package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The place of a part in its plan.
 *
 * @param parent empty for parts of the plan itself: sections and sheets
 * @param position from 0; one beyond the last means the end
 */
public record PartPlace(Optional<Parent> parent, int position) {

  public PartPlace {
    if (position < 0) {
      throw new IllegalArgumentException("positions begin at 0");
    }
  }

  /** At the end of the plan itself. */
  public static PartPlace last() {
    return new PartPlace(Optional.empty(), Integer.MAX_VALUE);
  }

  /** At the end of the parent's children. */
  public static PartPlace lastOf(Parent parent) {
    return new PartPlace(Optional.of(parent), Integer.MAX_VALUE);
  }

  boolean isIn(Parent other) {
    return parent.equals(Optional.of(other));
  }

  /** Whether a plan has the parent of the place. */
  public boolean exists(Plan plan) {
    return parent.map(one -> one.exists(plan)).orElse(true);
  }

  /** The years for which an indicator at this place has targets. */
  public List<Year> targetYears(Plan plan) {
    return parent.map(one -> one.targetYears(plan)).orElseGet(plan.triennium()::years);
  }

  /** The kinds of parents. */
  public enum Within {
    PLAN,
    SHEET,
    /** An objective, or a group of the financial health. */
    OBJECTIVE_OR_GROUP
  }

  /** An element with children. */
  public sealed interface Parent {

    /** Whether a plan has this parent. */
    boolean exists(Plan plan);

    /** Returns the plan with one more indicator; the same plan where that is impossible. */
    Plan with(Plan plan, int position, Indicator indicator);

    /** The years for which its indicators have targets. */
    default List<Year> targetYears(Plan plan) {
      return plan.triennium().years();
    }
  }

  /** A sheet, the parent of objectives. */
  public record OfSheet(SheetId sheet) implements Parent {

    @Override
    public boolean exists(Plan plan) {
      return plan.sheet(sheet).isPresent();
    }

    @Override
    public Plan with(Plan plan, int position, Indicator indicator) {
      return plan;
    }
  }

  /** An objective, the parent of indicators. */
  public record OfObjective(ObjectiveId objective) implements Parent {

    @Override
    public boolean exists(Plan plan) {
      return plan.objective(objective).isPresent();
    }

    @Override
    public Plan with(Plan plan, int position, Indicator indicator) {
      return new PlanChange(plan)
          .eachObjective(
              one ->
                  one.id().equals(objective)
                      ? one.withIndicators(PlanChange.with(one.indicators(), position, indicator))
                      : one);
    }
  }

  /**
   * A group of the financial health, the parent of indicators with targets of the first year only.
   */
  public record OfGroup(FinancialGroup group) implements Parent {

    @Override
    public boolean exists(Plan plan) {
      return plan.financialHealth().isPresent();
    }

    @Override
    public Plan with(Plan plan, int position, Indicator indicator) {
      return new PlanChange(plan)
          .group(group, indicators -> PlanChange.with(indicators, position, indicator));
    }

    @Override
    public List<Year> targetYears(Plan plan) {
      return List.of(plan.year());
    }
  }
}
