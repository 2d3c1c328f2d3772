package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Where a part stands in its plan.
 *
 * @param parent empty for what stands in the plan itself: sections and sheets
 * @param position from 0; one beyond the last means at the end
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

  /** At the end of what a part has. */
  public static PartPlace lastOf(Parent parent) {
    return new PartPlace(Optional.of(parent), Integer.MAX_VALUE);
  }

  boolean isIn(Parent other) {
    return parent.equals(Optional.of(other));
  }

  /** Whether a plan has what the place is in. */
  public boolean exists(Plan plan) {
    return parent.map(one -> one.exists(plan)).orElse(true);
  }

  /** The years for which an indicator at the place has targets. */
  public List<Year> targetYears(Plan plan) {
    return parent.map(one -> one.targetYears(plan)).orElseGet(plan.triennium()::years);
  }

  /** What a part can stand in. */
  public enum Within {
    PLAN,
    SHEET,
    /** An objective, or a group of the financial health. */
    OBJECTIVE_OR_GROUP
  }

  /** What has parts of its own. */
  public sealed interface Parent {

    /** Whether a plan has it. */
    boolean exists(Plan plan);

    /** The plan with an indicator more; the plan as it is where none can be. */
    Plan with(Plan plan, int position, Indicator indicator);

    /** The years for which its indicators have targets. */
    default List<Year> targetYears(Plan plan) {
      return plan.triennium().years();
    }
  }

  /** A sheet has objectives. */
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

  /** An objective has indicators. */
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

  /** A group of the financial health has indicators, which look at the first year alone. */
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
