package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;

/**
 * A value; which of the fields are there tells what it is.
 *
 * @param number a number, or the part in "4 su 8"
 * @param whole the whole in "4 su 8"
 * @param yes whether it was done
 * @param wording of what was done or not, as written
 * @param level of a scale
 */
public record ValueRecord(
    BigDecimal number, BigDecimal whole, Boolean yes, String wording, String level) {

  static ValueRecord of(Value value) {
    if (value instanceof Value.Amount amount) {
      return new ValueRecord(amount.number(), null, null, null, null);
    }
    if (value instanceof Value.Share share) {
      return new ValueRecord(share.part(), share.whole(), null, null, null);
    }
    if (value instanceof Value.YesNo done) {
      return new ValueRecord(null, null, done.yes(), done.wording(), null);
    }
    return new ValueRecord(null, null, null, null, ((Value.Level) value).level());
  }

  /** The value that was written. */
  public Value value() {
    if (whole != null) {
      return new Value.Share(number, whole);
    }
    if (number != null) {
      return new Value.Amount(number);
    }
    return yes != null ? new Value.YesNo(yes, wording) : new Value.Level(level);
  }
}
