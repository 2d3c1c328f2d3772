package it.camcom.pira.domain.value;

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
   * @throws IllegalArgumentException if a range has no upper bound, or one below its lower bound,
   *     or the value does not admit the comparison
   */
  public Target {
    Objects.requireNonNull(value, "value");
    if (!value.admits(comparison)) {
      throw new IllegalArgumentException(value.type() + " is not compared " + comparison);
    }
    if (comparison.isRange() != upTo.isPresent()) {
      throw new IllegalArgumentException("a range, and no other target, has an upper bound");
    }
    if (upTo.filter(upper -> !isBound(value, upper)).isPresent()) {
      throw new IllegalArgumentException("a range goes from a number to one not below it");
    }
    upTo = upTo.map(ItalianNumbers::normal);
  }

  private static boolean isBound(Value lower, BigDecimal upper) {
    return ItalianNumbers.fits(upper)
        && lower.asAmount().filter(from -> from.number().compareTo(upper) <= 0).isPresent();
  }

  /** A target to reach in the direction of the measure, as most plans state it. */
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

  /** A target that the value itself misses. */
  public static Target above(Value value) {
    return new Target(Comparison.ABOVE, value, Optional.empty());
  }

  /** A target that the value itself misses. */
  public static Target below(Value value) {
    return new Target(Comparison.BELOW, value, Optional.empty());
  }

  public static Target between(BigDecimal from, BigDecimal to) {
    return new Target(Comparison.BETWEEN, new Value.Amount(from), Optional.of(to));
  }

  /** How a measured value is compared with the target. */
  public enum Comparison {
    AS_DIRECTED,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    BETWEEN,
    /** More than the target, which an equal value misses. */
    ABOVE,
    /** Less than the target, which an equal value misses; for a day, before it. */
    BELOW;

    /** Whether an equal value misses the target. */
    public boolean isStrict() {
      return switch (this) {
        case ABOVE, BELOW -> true;
        case AS_DIRECTED, AT_LEAST, AT_MOST, EXACTLY, BETWEEN -> false;
      };
    }

    /** Whether there is an upper bound, up to which values meet the target. */
    public boolean isRange() {
      return switch (this) {
        case BETWEEN -> true;
        case AS_DIRECTED, AT_LEAST, AT_MOST, EXACTLY, ABOVE, BELOW -> false;
      };
    }

    /**
     * The direction in which the target is exceeded; empty for one that is to be met exactly.
     *
     * @param ofMeasure the direction of the measure
     */
    public Optional<Direction> direction(Direction ofMeasure) {
      return switch (this) {
        case AS_DIRECTED -> Optional.of(ofMeasure);
        case AT_LEAST, ABOVE -> Optional.of(Direction.HIGHER_IS_BETTER);
        case AT_MOST, BELOW -> Optional.of(Direction.LOWER_IS_BETTER);
        case EXACTLY, BETWEEN -> Optional.empty();
      };
    }
  }
}
