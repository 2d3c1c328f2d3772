package it.camcom.pira.domain.performance;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** The performance of an indicator against its target, or the reason why there is none. */
public sealed interface Performance {

  /** The branch of the rule that gave the result. */
  Clause clause();

  /**
   * @param share of the target, from 0 to 1, unrounded
   */
  record Measured(BigDecimal share, Clause clause) implements Performance {

    public Measured {
      Objects.requireNonNull(clause, "clause");
      if (share.compareTo(ZERO) < 0 || share.compareTo(ONE) > 0) {
        throw new IllegalArgumentException("share must be between 0 and 1, was " + share);
      }
    }

    /** Per cent, rounded half up for display. Performances are rounded only here. */
    public BigDecimal roundedPercent(int decimals) {
      return share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    }
  }

  /** No performance, for the reason that the clause names. It differs from zero. */
  record NotMeasurable(Clause clause) implements Performance {

    public NotMeasurable {
      Objects.requireNonNull(clause, "clause");
    }
  }

  static Performance full(Clause clause) {
    return new Measured(ONE, clause);
  }

  static Performance none(Clause clause) {
    return new Measured(ZERO, clause);
  }
}
