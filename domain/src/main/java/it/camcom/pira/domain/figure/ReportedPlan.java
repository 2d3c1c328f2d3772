package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan as a document reports it: only measurements of exactly the document's day count as values.
 *
 * @param resultsDue whether the document reports results
 */
public record ReportedPlan(AppraisedPlan plan, boolean resultsDue) {

  public ReportedPlan {
    Objects.requireNonNull(plan, "plan");
  }

  /** Returns the figure of an indicator without measurements of other days. */
  public Figure figure(Indicator indicator) {
    var figure = plan.figure(indicator.id());
    return isOfTheDay(figure) ? figure : Figure.of(indicator, plan.plan().year(), Optional.empty());
  }

  /** Why an indicator has no value; empty where it has one. */
  public Optional<NoValue> noValue(Indicator indicator) {
    if (isOfTheDay(plan.figure(indicator.id()))) {
      return Optional.empty();
    }
    if (!resultsDue) {
      return Optional.of(NoValue.NOT_DUE);
    }
    return Optional.of(isSuppressed(indicator.id()) ? NoValue.SUPPRESSED : NoValue.NOT_MEASURED);
  }

  private boolean isOfTheDay(Figure figure) {
    return figure.measurement().filter(one -> one.asOf().equals(plan.asOf())).isPresent();
  }

  private boolean isSuppressed(IndicatorId indicator) {
    return plan.plan().sheets().stream()
        .flatMap(sheet -> sheet.objectives().stream())
        .filter(objective -> objective.isSuppressedOn(plan.asOf()))
        .flatMap(objective -> objective.indicators().stream())
        .anyMatch(one -> one.id().equals(indicator));
  }
}
