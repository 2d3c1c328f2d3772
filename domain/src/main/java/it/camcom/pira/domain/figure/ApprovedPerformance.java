package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.RuleVersion;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The performance of an indicator in an approved document.
 *
 * @param percent of the target, from 0 to 100, not rounded; empty when there is none
 * @param clause the branch of the rule that gave it, or that explains why there is none
 * @param rule the rule that gave it
 */
public record ApprovedPerformance(Optional<BigDecimal> percent, Clause clause, RuleVersion rule) {

  public ApprovedPerformance {
    percent = percent.map(BigDecimal::stripTrailingZeros);
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(rule, "rule");
  }

  static ApprovedPerformance of(Performance shown, RuleVersion rule) {
    return new ApprovedPerformance(
        shown instanceof Measured measured
            ? Optional.of(measured.share().movePointRight(2))
            : Optional.empty(),
        shown.clause(),
        rule);
  }
}
