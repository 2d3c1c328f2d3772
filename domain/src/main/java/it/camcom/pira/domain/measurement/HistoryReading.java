package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Reads how an indicator's targets and values changed (D.lgs. 91/2011 art. 22). */
@ApplicationScoped
public class HistoryReading {

  private Plans plans;
  private FigureHistory history;

  protected HistoryReading() {}

  @Inject
  public HistoryReading(Plans plans, FigureHistory history) {
    this.plans = plans;
    this.history = history;
  }

  /** Returns the history; empty when the year's plan has no such indicator. */
  @Requires(Right.READ_HISTORY)
  @Transactional
  public Optional<IndicatorHistory> of(Year year, IndicatorId id) {
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id))
        .map(indicator -> new IndicatorHistory(indicator, history.of(id)));
  }

  /** An indicator with its changes, latest first. */
  public record IndicatorHistory(Indicator indicator, List<FigureChange> changes) {}
}
