package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import java.util.Objects;
import java.util.Optional;

/**
 * How an indicator is measured.
 *
 * @param unit as written (UDM), such as "n.", "%", "€" or "si/no"; documents misuse it, so the kind
 *     stands beside it
 * @param scale of an ordinal measure, and only of one
 * @param decimals the most that are shown, from 0 to 6; values are kept in full
 * @param accrual empty while nobody has said whether it is a flow or a stock
 */
public record Measure(
    ValueKind kind,
    String unit,
    Direction direction,
    Optional<Scale> scale,
    int decimals,
    Optional<Accrual> accrual) {

  public Measure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(direction, "direction");
    Texts.requireBounded("unit", unit, Texts.MAX_LINE);
    if ((kind == ValueKind.ORDINAL) != scale.isPresent()) {
      throw new IllegalArgumentException("an ordinal measure, and no other, has a scale");
    }
    if (decimals < 0 || decimals > ItalianNumbers.MAX_DECIMALS) {
      throw new IllegalArgumentException("decimals out of range: " + decimals);
    }
  }

  /** Of values that nobody has described further. */
  public static Measure ofKind(ValueKind kind) {
    return new Measure(
        kind,
        "",
        Direction.HIGHER_IS_BETTER,
        kind == ValueKind.ORDINAL ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty(),
        ItalianNumbers.MAX_DECIMALS,
        Optional.empty());
  }

  /** Whether a value is of the kind that is measured. */
  public boolean admits(Value value) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO -> value instanceof Value.Amount;
      case YES_NO -> value instanceof Value.YesNo;
      case K_OF_N -> value instanceof Value.Share;
      case ORDINAL ->
          value instanceof Value.Level level
              && scale.filter(one -> one.rank(level.level()).isPresent()).isPresent();
    };
  }

  /** Whether what a calculation gives is of the kind that is measured. */
  public boolean admits(Calculation calculation) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO -> true;
      case K_OF_N -> calculation.isPartOfWhole();
      case YES_NO, ORDINAL -> false;
    };
  }

  /** Whether a value can be expected of what is measured; a part of a whole may be a number. */
  public boolean admitsTarget(Value value) {
    return admits(value) || (kind == ValueKind.K_OF_N && value instanceof Value.Amount);
  }

  /** Whether the figures of a year add up over its days. */
  public enum Accrual {
    /** Counted over a time, such as events held. */
    FLOW,
    /** Held at a day, such as net assets. */
    STOCK
  }
}
