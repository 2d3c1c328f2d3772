package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.performance.Performance.Measured;
import java.math.BigDecimal;

/** A printed percentage, which represents every performance that rounds to it. */
record PrintedPercent(BigDecimal percent) {

  boolean prints(Performance performance) {
    return performance instanceof Measured measured
        && measured.roundedPercent(decimals()).compareTo(percent) == 0;
  }

  /** Whether some share strictly between the two bounds, in either order, prints like this. */
  boolean printsBetween(BigDecimal one, BigDecimal other) {
    BigDecimal half = BigDecimal.valueOf(5, decimals() + 1);
    BigDecimal from = percent.subtract(half).movePointLeft(2);
    BigDecimal to = percent.add(half).movePointLeft(2);
    return one.min(other).compareTo(to) < 0 && one.max(other).compareTo(from) > 0;
  }

  private int decimals() {
    return Math.max(percent.scale(), 0);
  }
}
