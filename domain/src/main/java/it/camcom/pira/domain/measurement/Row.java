package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that is entered for an indicator.
 *
 * @param version of the value that is corrected; empty when none is known
 */
public record Row(IndicatorId indicator, NewMeasurement entered, Optional<Integer> version) {

  /** An indicator on a day, which has one value. */
  record Place(IndicatorId indicator, LocalDate asOf) {

    static Place of(Recorded recorded) {
      return new Place(recorded.indicator().id(), recorded.measurement().asOf());
    }
  }

  Place place() {
    return new Place(indicator, entered.asOf());
  }
}
