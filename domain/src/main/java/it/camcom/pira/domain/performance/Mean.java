package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.performance.Performance.Measured;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The mean of performances as shown. A row without performance is left out and counted; it is never
 * a zero.
 *
 * @param share from 0 to 1, unrounded; empty when no row has a performance
 * @param rows the number of rows with a performance
 * @param without the number of rows without
 * @param assumed of the rows with a performance, the number that count one because they have no
 *     weight
 */
public record Mean(
    Weighting weighing, Optional<BigDecimal> share, int rows, int without, int assumed) {

  /**
   * Shares are cut off at 34 digits. Rounding their mean to 30 restores what was cut off: a third
   * and two thirds give exactly a half, and a half per cent is not rounded down.
   */
  private static final int DIGITS = 30;

  private static final MathContext SHARES = MathContext.DECIMAL128;

  public static Mean of(Weighting weighing, List<Figure> figures) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    int rows = 0;
    int assumed = 0;
    for (Figure figure : figures) {
      if (figure.shown() instanceof Measured measured) {
        var weight = weighing.weight(figure.indicator());
        sum = sum.add(measured.share().multiply(weight));
        weights = weights.add(weight);
        rows++;
        assumed += weighing.assumes(figure.indicator()) ? 1 : 0;
      }
    }
    return new Mean(weighing, quotient(sum, weights), rows, figures.size() - rows, assumed);
  }

  private static Optional<BigDecimal> quotient(BigDecimal sum, BigDecimal weights) {
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weights, SHARES).setScale(DIGITS, RoundingMode.HALF_UP));
  }

  /** Per cent, rounded half up for display. Means are rounded only here. */
  public Optional<BigDecimal> roundedPercent(int decimals) {
    return share.map(one -> one.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
  }
}
