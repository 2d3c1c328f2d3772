package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.Optional;

/**
 * A plan as a document reports it.
 *
 * @param resultsDue whether the document reports results
 */
public record ReportedPlan(AppraisedPlan plan, boolean resultsDue) {

  public ReportedPlan {
    plan = resultsDue ? plan : plan.withoutResults();
  }

  public Figure figure(Indicator indicator) {
    return plan.figure(indicator.id());
  }

  /** Why an indicator has no value; empty where it has one. */
  public Optional<NoValue> noValue(Indicator indicator) {
    if (figure(indicator).measurement().isPresent()) {
      return Optional.empty();
    }
    if (!resultsDue) {
      return Optional.of(NoValue.NOT_DUE);
    }
    return Optional.of(isSuppressed(indicator.id()) ? NoValue.SUPPRESSED : NoValue.NOT_MEASURED);
  }

  private boolean isSuppressed(IndicatorId indicator) {
    return plan.plan().sheets().stream()
        .flatMap(sheet -> sheet.objectives().stream())
        .filter(objective -> objective.isSuppressedOn(plan.asOf()))
        .flatMap(objective -> objective.indicators().stream())
        .anyMatch(one -> one.id().equals(indicator));
  }
}
