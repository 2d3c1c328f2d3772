package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The expected result of an indicator for one year.
 *
 * @param value the level; the lower bound of a range
 * @param upTo the upper bound of a range, and only of one
 */
public record Target(Comparison comparison, Value value, Optional<BigDecimal> upTo) {

  /**
   * @throws IllegalArgumentException if a range has no upper bound, or one below its lower bound
   */
  public Target {
    Objects.requireNonNull(value, "value");
    if ((comparison == Comparison.BETWEEN) != upTo.isPresent()) {
      throw new IllegalArgumentException("a range, and no other target, has an upper bound");
    }
    if (upTo.isPresent()
        && !(value instanceof Value.Amount lower
            && lower.number().compareTo(upTo.get()) <= 0
            && ItalianNumbers.fits(upTo.get()))) {
      throw new IllegalArgumentException("a range goes from a number to one not below it");
    }
    upTo = upTo.map(ItalianNumbers::normal);
  }

  /** To be reached in the direction of the measure, as most plans state it. */
  public static Target of(Value value) {
    return new Target(Comparison.AS_DIRECTED, value, Optional.empty());
  }

  public static Target atLeast(Value value) {
    return new Target(Comparison.AT_LEAST, value, Optional.empty());
  }

  public static Target atMost(Value value) {
    return new Target(Comparison.AT_MOST, value, Optional.empty());
  }

  public static Target exactly(Value value) {
    return new Target(Comparison.EXACTLY, value, Optional.empty());
  }

  public static Target between(BigDecimal from, BigDecimal to) {
    return new Target(Comparison.BETWEEN, new Value.Amount(from), Optional.of(to));
  }

  /** How a measured value is held against the level. */
  public enum Comparison {
    AS_DIRECTED,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    BETWEEN
  }
}
