package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * One row of a document: target, measured value and performance.
 *
 * @param measurement of the very day; empty where there is none
 * @param earlier the last value before the day, where there is none of it
 * @param computed what the rule gives for the value as it is kept, or for the exact number that its
 *     quantities give
 * @param agreement how the percentage of the document it was read from stands to that
 * @param proRata the part of the year that the target is held to; empty when to all of it
 */
public record Figure(
    Indicator indicator,
    Optional<Target> target,
    Optional<Measurement> measurement,
    Optional<EarlierValue> earlier,
    Performance computed,
    Agreement agreement,
    RuleVersion rule,
    Optional<ProRata> proRata) {

  /** The figure of an indicator for a year of its plan, from its measurement if any. */
  public static Figure of(Indicator indicator, Year year, Optional<Measurement> measurement) {
    return of(indicator, year, measurement, Optional.empty(), Optional.empty());
  }

  /**
   * Computes the figure of an indicator for a year of its plan.
   *
   * @param part the part of the year's target that is expected; empty for all of it
   */
  static Figure of(
      Indicator indicator,
      Year year,
      Optional<Measurement> measurement,
      Optional<EarlierValue> earlier,
      Optional<ProRata> part) {
    Optional<Target> target = indicator.target(year);
    var accrued = target.flatMap(one -> part);
    var rule = accrued.isPresent() ? ProRata.RULE : TargetRatio.RULE;
    if (target.isEmpty() || measurement.isEmpty()) {
      var clause = target.isEmpty() ? Clause.NO_TARGET : Clause.NO_MEASUREMENT;
      return new Figure(
          indicator,
          target,
          measurement,
          earlier,
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
    return new Figure(indicator, target, measurement, earlier, computed, agreement, rule, accrued);
  }

  /** The same without a value of the day, which becomes an earlier one. */
  Figure withoutResult(Year year) {
    return of(
        indicator,
        year,
        Optional.empty(),
        measurement.map(EarlierValue::of).or(() -> earlier),
        Optional.empty());
  }

  /** The same, held to a part of the target. */
  Figure heldTo(Year year, Optional<ProRata> part) {
    return of(indicator, year, measurement, earlier, part);
  }

  /** The value of the day, or else the last one before it. */
  public Optional<Value> lastValue() {
    return measurement.map(Measurement::value).or(() -> earlier.map(EarlierValue::value));
  }

  /** The day of that value. */
  public Optional<LocalDate> lastDay() {
    return measurement.map(Measurement::asOf).or(() -> earlier.map(EarlierValue::asOf));
  }

  /** The part of the target that the performance is held to; empty when it is the whole. */
  public Optional<Target> proportionedTarget() {
    return proRata.flatMap(part -> target.map(part::of));
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
