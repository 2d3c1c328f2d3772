package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.util.Objects;
import java.util.Optional;

/**
 * How an indicator is measured.
 *
 * @param unit as written (UDM), such as "n.", "%", "€" or "si/no"; documents misuse it, so the kind
 *     is stored beside it
 * @param scale of an ordinal measure, and only of one
 * @param direction that of the kind, where the kind has one
 * @param decimals the most decimals shown, from 0 to 6, as far as the kind has any; values are
 *     stored in full
 * @param accrual empty while it is open whether it is a flow or a stock
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
    if (kind.hasScale() != scale.isPresent()) {
      throw new IllegalArgumentException("an ordinal measure, and no other, has a scale");
    }
    if (!kind.direction().orElse(direction).equals(direction)) {
      throw new IllegalArgumentException("of " + kind + " earlier is better");
    }
    if (decimals < 0 || decimals > kind.maxDecimals()) {
      throw new IllegalArgumentException("decimals out of range: " + decimals);
    }
  }

  /** Builds the usual measure of a kind. */
  public static Measure ofKind(ValueKind kind) {
    return new Measure(
        kind,
        "",
        kind.direction().orElse(Direction.HIGHER_IS_BETTER),
        kind.hasScale() ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty(),
        kind.maxDecimals(),
        Optional.empty());
  }

  /** Whether a value is of the measured kind. */
  public boolean admits(Value value) {
    return value.type() == kind.type() && isComparable(value);
  }

  /** Whether the result of a calculation is of the measured kind. */
  public boolean admits(Calculation calculation) {
    return calculation.fits(kind);
  }

  /** Whether a value can be a target of this measure. */
  public boolean admitsTarget(Value value) {
    return kind.expects(value.type()) && isComparable(value);
  }

  /** A level that is not on the scale cannot be compared, not even with itself. */
  private boolean isComparable(Value value) {
    return value.order(value, scale).isPresent();
  }

  /** The direction in words: "più alto è meglio", or for days "prima è meglio". */
  public String improvement() {
    return switch (kind.type()) {
      case AMOUNT, SHARE, YES_NO, LEVEL -> Terms.of(direction);
      case DAY -> Terms.sentence("Measure.earlierIsBetter");
    };
  }

  /** Whether the figures of a year add up over its days. */
  public enum Accrual {
    /** Counted over a period, such as events held. */
    FLOW,
    /** Measured at a day, such as net assets. */
    STOCK
  }
}
