package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.Printed;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * One row of a document: what was promised, what was measured, and how far that got.
 *
 * @param computed what the rule gives for the value as it is kept
 * @param agreement how the percentage of the document it was read from stands to that
 */
public record Figure(
    Indicator indicator,
    Optional<Target> target,
    Optional<Measurement> measurement,
    Performance computed,
    Agreement agreement,
    RuleVersion rule) {

  /** The figure of an indicator for a year of its plan, from its last measurement if any. */
  public static Figure of(Indicator indicator, Year year, Optional<Measurement> measurement) {
    Optional<Target> target = indicator.target(year);
    if (target.isEmpty() || measurement.isEmpty()) {
      var clause = target.isEmpty() ? Clause.NO_TARGET : Clause.NO_MEASUREMENT;
      return new Figure(
          indicator,
          target,
          measurement,
          new NotMeasurable(clause),
          Agreement.NOT_PRINTED,
          TargetRatio.RULE);
    }
    var value = measurement.get().value();
    var measure = indicator.measure();
    var agreement =
        measurement
            .get()
            .printed()
            .map(printed -> PrintedPerformance.agreement(measure, target.get(), value, printed))
            .orElse(Agreement.NOT_PRINTED);
    var computed = TargetRatio.of(measure, target.get(), value);
    return new Figure(indicator, target, measurement, computed, agreement, TargetRatio.RULE);
  }

  /**
   * What is shown: the computed performance, but the printed one where the value is known only as
   * printed and both fit together. Never the printed one against the rule.
   */
  public Performance shown() {
    return agreement == Agreement.COMPATIBLE
        ? printedPerformance()
            .<Performance>map(percent -> new Measured(percent.movePointLeft(2), Clause.AS_PRINTED))
            .orElse(computed)
        : computed;
  }

  /** The percentage in the document that the value was read from. */
  public Optional<BigDecimal> printedPerformance() {
    return measurement.flatMap(Measurement::printed).flatMap(Printed::performance);
  }
}
