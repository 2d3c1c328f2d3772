package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** A change of a target or of a measured value, with the values before and after. */
public sealed interface FigureChange {

  Circumstances circumstances();

  /** The moment, author and reason of a change. */
  record Circumstances(Instant at, AccountId person, Optional<String> reason) {}

  /** A change of a year's target; empty before it was set and after it was deleted. */
  record OfTarget(
      Circumstances circumstances, Year year, Optional<Target> before, Optional<Target> after)
      implements FigureChange {}

  /**
   * A change of a day's value; empty before it was measured and after it was deleted.
   *
   * @param quantitiesBefore the quantities that gave the value before, if any
   */
  record OfMeasurement(
      Circumstances circumstances,
      LocalDate asOf,
      Optional<Value> before,
      List<BigDecimal> quantitiesBefore,
      Optional<Value> after,
      List<BigDecimal> quantitiesAfter)
      implements FigureChange {

    public OfMeasurement {
      quantitiesBefore = List.copyOf(quantitiesBefore);
      quantitiesAfter = List.copyOf(quantitiesAfter);
    }
  }
}
