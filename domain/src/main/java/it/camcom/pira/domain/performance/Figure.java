package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * One row of a document: what was promised, what was measured, and how far that got.
 *
 * @param computed what the rule gives for the value as it is kept, or for the exact number that its
 *     quantities give
 * @param agreement how the percentage of the document it was read from stands to that
 * @param proRata the part of the year that the target is held to; empty when to all of it
 */
public record Figure(
    Indicator indicator,
    Optional<Target> target,
    Optional<Measurement> measurement,
    Performance computed,
    Agreement agreement,
    RuleVersion rule,
    Optional<ProRata> proRata) {

  /** The figure of an indicator for a year of its plan, from its last measurement if any. */
  public static Figure of(Indicator indicator, Year year, Optional<Measurement> measurement) {
    return of(indicator, year, measurement, Optional.empty());
  }

  /**
   * The figure of an indicator for a year of its plan.
   *
   * @param part of the year's target that is expected; empty for all of it
   */
  static Figure of(
      Indicator indicator, Year year, Optional<Measurement> measurement, Optional<ProRata> part) {
    Optional<Target> target = indicator.target(year);
    var accrued = target.flatMap(one -> part);
    var rule = accrued.isPresent() ? ProRata.RULE : TargetRatio.RULE;
    if (target.isEmpty() || measurement.isEmpty()) {
      var clause = target.isEmpty() ? Clause.NO_TARGET : Clause.NO_MEASUREMENT;
      return new Figure(
          indicator,
          target,
          measurement,
          new NotMeasurable(clause),
          Agreement.NOT_PRINTED,
          rule,
          accrued);
    }
    var measured = measurement.get();
    var computed = computed(indicator, target.get(), measured, accrued);
    var agreement =
        measured
            .printed()
            .filter(printed -> accrued.isEmpty())
            .map(printed -> agreement(indicator, target.get(), measured, printed))
            .orElse(Agreement.NOT_PRINTED);
    return new Figure(indicator, target, measurement, computed, agreement, rule, accrued);
  }

  private static Agreement agreement(
      Indicator indicator, Target target, Measurement measured, SourceRounding printed) {
    return PrintedPerformance.agreement(indicator.measure(), target, measured.value(), printed);
  }

  private static Performance computed(
      Indicator indicator, Target target, Measurement measured, Optional<ProRata> accrued) {
    var part = accrued.map(ProRata::share).orElse(TargetRatio.WHOLE);
    return measured
        .exact(indicator)
        .map(exact -> TargetRatio.of(indicator.measure(), target, exact, part))
        .orElseGet(() -> TargetRatio.of(indicator.measure(), target, measured.value()));
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
    return measurement.flatMap(Measurement::printed).flatMap(SourceRounding::performance);
  }
}
