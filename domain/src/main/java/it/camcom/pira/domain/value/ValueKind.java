package it.camcom.pira.domain.value;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.util.Optional;

/**
 * The kinds of an indicator's values. Everything that depends on the kind alone is decided here in
 * exhaustive switches, so that the compiler demands it for a new kind.
 */
public enum ValueKind {
  /** A count, an index or a score. */
  NUMBER,
  /** Per cent: 64,21% is stored as 64.21. */
  PERCENT,
  EURO,
  YES_NO,
  /** A level on a scale, such as "buono". */
  ORDINAL,
  /** A part of a known whole, such as "4 su 8". */
  K_OF_N,
  /** The day on which something is done; earlier is better. */
  DEADLINE;

  /** The type of the measured value. */
  public Value.Type type() {
    return switch (this) {
      case NUMBER, PERCENT, EURO -> Value.Type.AMOUNT;
      case K_OF_N -> Value.Type.SHARE;
      case YES_NO -> Value.Type.YES_NO;
      case ORDINAL -> Value.Type.LEVEL;
      case DEADLINE -> Value.Type.DAY;
    };
  }

  /** Whether such a value can be a target; for a part of a whole, a number as well. */
  public boolean expects(Value.Type expected) {
    return switch (this) {
      case NUMBER, PERCENT, EURO, YES_NO, ORDINAL, DEADLINE -> expected == type();
      case K_OF_N -> expected == type() || expected == Value.Type.AMOUNT;
    };
  }

  /** The direction, where the kind determines it. */
  public Optional<Direction> direction() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, YES_NO, ORDINAL, K_OF_N -> Optional.empty();
      case DEADLINE -> Optional.of(Direction.LOWER_IS_BETTER);
    };
  }

  /** The way it improves unless somebody states another; empty where it has to be stated. */
  public Optional<Direction> usualDirection() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, ORDINAL, K_OF_N -> Optional.empty();
      case YES_NO -> Optional.of(Direction.HIGHER_IS_BETTER);
      case DEADLINE -> direction();
    };
  }

  public boolean hasScale() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, YES_NO, K_OF_N, DEADLINE -> false;
      case ORDINAL -> true;
    };
  }

  /** The most decimals that can be shown. */
  public int maxDecimals() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, YES_NO, ORDINAL, K_OF_N -> ItalianNumbers.MAX_DECIMALS;
      case DEADLINE -> 0;
    };
  }

  /** The decimals that are shown at most unless somebody states others. */
  public int usualDecimals() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, K_OF_N -> 2;
      case YES_NO, ORDINAL, DEADLINE -> 0;
    };
  }

  /** Whether quantities can be measured beside the value. */
  public boolean hasQuantities() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, YES_NO, ORDINAL, K_OF_N -> true;
      case DEADLINE -> false;
    };
  }

  /** Whether the value is a number, and can be calculated. */
  public boolean isNumber() {
    return switch (this) {
      case NUMBER, PERCENT, EURO, K_OF_N -> true;
      case YES_NO, ORDINAL, DEADLINE -> false;
    };
  }

  /** Whether a value is a part of something. */
  public boolean isOfWhole() {
    return switch (this) {
      case PERCENT, K_OF_N -> true;
      case NUMBER, EURO, YES_NO, ORDINAL, DEADLINE -> false;
    };
  }

  /** Whether a value is a percentage, printed with its sign. */
  public boolean isOfHundred() {
    return switch (this) {
      case PERCENT -> true;
      case NUMBER, EURO, YES_NO, ORDINAL, K_OF_N, DEADLINE -> false;
    };
  }

  /** Whether the values of a flow grow with the days of the year. */
  public boolean accrues() {
    return switch (this) {
      case NUMBER, EURO -> true;
      case PERCENT, YES_NO, ORDINAL, K_OF_N, DEADLINE -> false;
    };
  }
}
