package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import java.time.LocalDate;
import java.util.List;

/** Inputs of values that there are. */
final class Entered {

  private Entered() {}

  /** A value, and nothing beside it. */
  static MeasurementInput value(Value value) {
    return value(value, null, null);
  }

  /** A value with a note and a reason, which may be null. */
  static MeasurementInput value(Value value, String note, String reason) {
    return new MeasurementInput(of(value), null, note, null, reason);
  }

  /** A row that corrects a value of a version, or adds one where that is null. */
  static RowInput row(
      IndicatorId indicator, LocalDate day, MeasurementInput entered, StoredMeasurement seen) {
    return new RowInput(
        indicator.value(), day, entered, seen == null ? null : seen.version().text());
  }

  static MeasurementRowsInput rows(RowInput... rows) {
    return new MeasurementRowsInput(List.of(rows));
  }

  private static ValueInput of(Value value) {
    return switch (value.type()) {
      case AMOUNT -> new ValueInput(((Value.Amount) value).number(), null, null, null, null, null);
      case SHARE -> {
        var share = (Value.Share) value;
        yield new ValueInput(share.part(), share.whole(), null, null, null, null);
      }
      case YES_NO -> {
        var done = (Value.YesNo) value;
        yield new ValueInput(null, null, done.yes(), null, done.wording(), null);
      }
      case LEVEL -> new ValueInput(null, null, null, ((Value.Level) value).level(), null, null);
      case DAY -> new ValueInput(null, null, null, null, null, ((Value.Day) value).day());
    };
  }
}
