package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value as somebody enters it.
 *
 * @param reason why a value that was there before is corrected
 */
public record NewMeasurement(
    LocalDate asOf,
    Value value,
    Optional<String> note,
    Optional<String> cause,
    Optional<String> reason) {}
