package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A measurement whose fields are valid by themselves. {@link EnteredFigure} checks it against its
 * indicator.
 *
 * @param value empty where it follows from the quantities
 * @param quantities one for each quantity of the formula, or none
 */
record NewMeasurement(
    LocalDate asOf,
    Optional<Value> value,
    List<BigDecimal> quantities,
    Optional<String> note,
    Optional<String> cause) {

  NewMeasurement {
    quantities = List.copyOf(quantities);
  }
}
