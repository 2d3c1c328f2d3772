package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value; its type decides which of the fields are present.
 *
 * @param number a number, or the part in "4 su 8"
 * @param whole the whole in "4 su 8"
 * @param yes whether it was done
 * @param wording of what was done or not, as written
 * @param level of a scale
 * @param day on which it was done, or by which it is due
 */
public record ValueRecord(
    BigDecimal number, BigDecimal whole, Boolean yes, String wording, String level, LocalDate day) {

  static ValueRecord of(Value value) {
    return switch (value.type()) {
      case AMOUNT -> number(((Value.Amount) value).number(), null);
      case SHARE -> number(((Value.Share) value).part(), ((Value.Share) value).whole());
      case YES_NO -> {
        var done = (Value.YesNo) value;
        yield new ValueRecord(null, null, done.yes(), done.wording(), null, null);
      }
      case LEVEL -> new ValueRecord(null, null, null, null, ((Value.Level) value).level(), null);
      case DAY -> new ValueRecord(null, null, null, null, null, ((Value.Day) value).day());
    };
  }

  private static ValueRecord number(BigDecimal number, BigDecimal whole) {
    return new ValueRecord(number, whole, null, null, null, null);
  }

  /** Returns the recorded value. */
  public Value value() {
    if (whole != null) {
      return new Value.Share(number, whole);
    }
    if (number != null) {
      return new Value.Amount(number);
    }
    if (day != null) {
      return new Value.Day(day);
    }
    return yes != null ? new Value.YesNo(yes, wording) : new Value.Level(level);
  }
}
