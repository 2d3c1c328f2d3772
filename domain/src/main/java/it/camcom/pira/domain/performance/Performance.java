package it.camcom.pira.domain.performance;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** How far an indicator got towards its target, or why that cannot be said. */
public sealed interface Performance {

  /** Which part of the rule gave the result. */
  Clause clause();

  /**
   * @param share of the target that was reached, from 0 to 1, unrounded
   */
  record Measured(BigDecimal share, Clause clause) implements Performance {

    public Measured {
      Objects.requireNonNull(clause, "clause");
      if (share.compareTo(ZERO) < 0 || share.compareTo(ONE) > 0) {
        throw new IllegalArgumentException("share must be between 0 and 1, was " + share);
      }
    }

    /** Per cent, as shown. This is the only place where a performance is rounded: half up. */
    public BigDecimal roundedPercent(int decimals) {
      return share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    }
  }

  /** Not the same as zero: nothing can be said, for a reason that is part of the clause. */
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
