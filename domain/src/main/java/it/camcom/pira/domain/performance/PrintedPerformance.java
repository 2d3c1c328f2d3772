package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;

/**
 * Compares a printed percentage with the rule. A printed value represents all that print alike:
 * "9%" represents every value from 8.5 up to, but not including, 9.5. If any of them gives the
 * printed percentage, the two are compatible, and nobody has to invent the decimals.
 */
public final class PrintedPerformance {

  private PrintedPerformance() {}

  public static Agreement agreement(
      Measure measure, Target target, Value actual, SourceRounding printed) {
    if (printed.performance().isEmpty()) {
      return Agreement.NOT_PRINTED;
    }
    var percent = new PrintedPercent(printed.performance().get());
    if (percent.prints(TargetRatio.of(measure, target, actual))) {
      return Agreement.EXACT;
    }
    return actual
            .asAmount()
            .map(amount -> new RoundingTolerance(amount.number(), printed.halfUnit()))
            .filter(alike -> alike.gives(percent, measure, target))
            .isPresent()
        ? Agreement.COMPATIBLE
        : Agreement.CONTRADICTS;
  }
}
