package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.language.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The end of a day, by the clocks of Italy: what was known on it is what was written before. */
public record KnownOn(LocalDate day) {

  public KnownOn {
    Objects.requireNonNull(day, "day");
  }

  /** The first moment that is not of the day any more. */
  public Instant end() {
    return day.plusDays(1).atStartOfDay(Today.ITALY).toInstant();
  }
}
