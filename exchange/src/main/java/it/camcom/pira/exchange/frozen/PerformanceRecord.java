package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.Attainment;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.performance.ProRata;
import it.camcom.pira.domain.performance.RuleVersion;
import it.camcom.pira.domain.performance.Thresholds;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The performance of an indicator, and the rule that gave it.
 *
 * @param share of the target, from 0 to 1, not rounded; null when there is none
 * @param clause the branch of the rule that gave it
 * @param computedShare the share by the rule for the stored value; null where it equals the
 *     share
 * @param printed the percentage in the source document of the value; null for none
 * @param attainment its label by the chosen thresholds; null without
 * @param proRata null where the target of the whole year applies
 */
public record PerformanceRecord(
    BigDecimal share,
    Clause clause,
    BigDecimal computedShare,
    BigDecimal printed,
    Agreement agreement,
    RuleRecord rule,
    Attainment attainment,
    ProRataRecord proRata) {

  static PerformanceRecord of(Figure figure, Optional<Thresholds> thresholds) {
    var shown = figure.shown();
    return new PerformanceRecord(
        share(shown),
        shown.clause(),
        shown.equals(figure.computed()) ? null : share(figure.computed()),
        figure.printedPerformance().orElse(null),
        figure.agreement(),
        RuleRecord.of(figure.rule()),
        thresholds.flatMap(one -> one.of(shown)).orElse(null),
        figure.proRata().map(part -> ProRataRecord.of(part, figure)).orElse(null));
  }

  private static BigDecimal share(Performance performance) {
    return performance instanceof Measured measured ? measured.share() : null;
  }

  /** Returns the recorded performance. */
  public Performance performance() {
    return share == null ? new NotMeasurable(clause) : new Measured(share, clause);
  }

  /** A rule with its version. */
  public record RuleRecord(String name, int version) {

    static RuleRecord of(RuleVersion rule) {
      return new RuleRecord(rule.name(), rule.version());
    }
  }

  /** The part of a year's target against which a result is measured. */
  public record ProRataRecord(int days, int ofDays, TargetRecord target) {

    static ProRataRecord of(ProRata part, Figure figure) {
      return new ProRataRecord(
          part.days(),
          part.ofDays(),
          figure.proportionedTarget().map(one -> TargetRecord.of(part.year(), one)).orElse(null));
    }
  }
}
