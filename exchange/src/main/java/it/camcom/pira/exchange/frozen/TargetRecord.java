package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * The target of one year.
 *
 * @param upTo the upper bound of a range; null for every other target
 */
public record TargetRecord(
    int year, Target.Comparison comparison, ValueRecord value, BigDecimal upTo) {

  static TargetRecord of(Year year, Target target) {
    return new TargetRecord(
        year.getValue(),
        target.comparison(),
        ValueRecord.of(target.value()),
        target.upTo().orElse(null));
  }

  /** Returns the recorded target. */
  public Target target() {
    return new Target(comparison, value.value(), Optional.ofNullable(upTo));
  }
}
