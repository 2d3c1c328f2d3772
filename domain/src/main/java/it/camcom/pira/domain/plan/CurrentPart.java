package it.camcom.pira.domain.plan;

import java.util.Optional;
import java.util.stream.Stream;

/** What a plan has now in the place of a part that somebody saw. */
final class CurrentPart {

  private CurrentPart() {}

  static Optional<? extends PlanPart> of(Plan plan, PlanPart seen) {
    if (seen instanceof NarrativeSection section) {
      return plan.section(section.id());
    }
    if (seen instanceof ProgrammeSheet sheet) {
      return plan.sheet(sheet.id());
    }
    if (seen instanceof Objective objective) {
      return plan.objective(objective.id());
    }
    return seen instanceof Indicator indicator
        ? plan.indicator(indicator.id())
        : plan.financialHealth();
  }

  /** Whether both say the same of themselves, whatever stands below them. */
  static boolean saysTheSame(PlanPart one, PlanPart other) {
    if (one instanceof ProgrammeSheet sheet && other instanceof ProgrammeSheet seen) {
      return sheet.saysTheSameAs(seen);
    }
    if (one instanceof Objective objective && other instanceof Objective seen) {
      return objective.saysTheSameAs(seen);
    }
    if (one instanceof FinancialHealth health && other instanceof FinancialHealth seen) {
      return health.saysTheSameAs(seen);
    }
    return one.equals(other);
  }

  /** The indicators that go with a part. */
  static Stream<Indicator> indicators(PlanPart part) {
    if (part instanceof ProgrammeSheet sheet) {
      return sheet.indicators();
    }
    if (part instanceof Objective objective) {
      return objective.indicators().stream();
    }
    if (part instanceof FinancialHealth health) {
      return health.indicators();
    }
    return part instanceof Indicator indicator ? Stream.of(indicator) : Stream.empty();
  }

  /** For the log. */
  static Object idOf(PlanPart part) {
    if (part instanceof NarrativeSection section) {
      return section.id();
    }
    if (part instanceof ProgrammeSheet sheet) {
      return sheet.id();
    }
    if (part instanceof Objective objective) {
      return objective.id();
    }
    return part instanceof Indicator indicator ? indicator.id() : "financial health";
  }
}
