package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.figure.NoValue;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds the records of a plan's indicators, with a document's facts on each. */
record IndicatorRecords(
    AppraisedPlan plan,
    Function<Indicator, Optional<NoValue>> noValue,
    Map<IndicatorId, String> unmeasured,
    Optional<Thresholds> thresholds)
    implements Function<Indicator, IndicatorRecord> {

  static IndicatorRecords of(AppraisedPlan plan) {
    return new IndicatorRecords(plan, indicator -> Optional.empty(), Map.of(), Optional.empty());
  }

  static IndicatorRecords of(DocumentContent content) {
    return new IndicatorRecords(
        content.plan(),
        content.reported()::noValue,
        content.unmeasured(),
        content.options().thresholds());
  }

  @Override
  public IndicatorRecord apply(Indicator indicator) {
    var figure = plan.figure(indicator.id());
    return IndicatorRecord.of(
        figure,
        noValue.apply(indicator).orElse(null),
        unmeasured.get(indicator.id()),
        PerformanceRecord.of(figure, thresholds));
  }
}
