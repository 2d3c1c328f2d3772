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

/** A change of a target or of a measured value: what it was, and what it became. */
public sealed interface FigureChange {

  Circumstances circumstances();

  /** When, who and why. */
  record Circumstances(Instant at, AccountId person, Optional<String> reason) {}

  /** The target of a year; empty before it was set and after it was taken away. */
  record OfTarget(
      Circumstances circumstances, Year year, Optional<Target> before, Optional<Target> after)
      implements FigureChange {}

  /**
   * The value on a day; empty before it was measured and after it was taken away.
   *
   * @param quantitiesBefore those that the value before followed from, if any
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
