package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value as somebody enters it.
 *
 * @param value empty where it is left to follow from the quantities
 * @param quantities one for each quantity of the formula, or none
 * @param reason why a value that was there before is corrected
 */
public record NewMeasurement(
    LocalDate asOf,
    Optional<Value> value,
    List<BigDecimal> quantities,
    Optional<String> note,
    Optional<String> cause,
    Optional<String> reason) {

  public NewMeasurement {
    quantities = List.copyOf(quantities);
  }
}
