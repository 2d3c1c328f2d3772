package it.camcom.pira.domain.plan;

import java.util.Optional;

/**
 * Where a part stands in its plan.
 *
 * @param parent empty for what stands in the plan itself: sections and sheets
 * @param position from 0; one beyond the last means at the end
 */
public record Place(Optional<Parent> parent, int position) {

  public Place {
    if (position < 0) {
      throw new IllegalArgumentException("positions begin at 0");
    }
  }

  /** At the end of the plan itself. */
  public static Place last() {
    return new Place(Optional.empty(), Integer.MAX_VALUE);
  }

  /** At the end of what a part has. */
  public static Place lastOf(Parent parent) {
    return new Place(Optional.of(parent), Integer.MAX_VALUE);
  }

  /** What has parts of its own. */
  public sealed interface Parent {}

  /** A sheet has objectives. */
  public record OfSheet(SheetId sheet) implements Parent {}

  /** An objective has indicators. */
  public record OfObjective(ObjectiveId objective) implements Parent {}

  /** A group of the financial health has indicators. */
  public record OfGroup(FinancialGroup group) implements Parent {}
}
