package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.value.Value;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last value before the day that a plan is read at. It is told with its own day and gives no
 * performance.
 */
public record EarlierValue(LocalDate asOf, Value value) {

  public EarlierValue {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(value, "value");
  }

  static EarlierValue of(Measurement measurement) {
    return new EarlierValue(measurement.asOf(), measurement.value());
  }
}
