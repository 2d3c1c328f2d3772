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
 * One row of a document: target, measured value and performance.
 *
 * @param computed the performance by the rule, for the stored value or for the exact number that
 *     its quantities give
 * @param agreement how the percentage of the source document compares with it
 * @param proRata the part of the year to which the target is reduced; empty for the whole target
 */
public record Figure(
    Indicator indicator,
    Optional<Target> target,
    Optional<Measurement> measurement,
    Performance computed,
    Agreement agreement,
    RuleVersion rule,
    Optional<ProRata> proRata) {

  /**
   * Computes the figure of an indicator for a year of its plan, from its last measurement if any.
   */
  public static Figure of(Indicator indicator, Year year, Optional<Measurement> measurement) {
    return of(indicator, year, measurement, Optional.empty());
  }

  /**
   * Computes the figure of an indicator for a year of its plan.
   *
   * @param part the part of the year's target that is expected; empty for all of it
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
   * The performance shown: the computed one, or the printed one where the value is known only as
   * printed and both are compatible. Never a printed one that contradicts the rule.
   */
  public Performance shown() {
    return agreement == Agreement.COMPATIBLE
        ? printedPerformance()
            .<Performance>map(percent -> new Measured(percent.movePointLeft(2), Clause.AS_PRINTED))
            .orElse(computed)
        : computed;
  }

  /** The percentage in the source document of the value. */
  public Optional<BigDecimal> printedPerformance() {
    return measurement.flatMap(Measurement::printed).flatMap(SourceRounding::performance);
  }
}
