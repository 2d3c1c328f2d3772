package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.language.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The end of a day in Italian time. What was written before it was known on that day. */
public record KnownOn(LocalDate day) {

  public KnownOn {
    Objects.requireNonNull(day, "day");
  }

  /** The first moment after the day. */
  public Instant end() {
    return day.plusDays(1).atStartOfDay(Today.ITALY).toInstant();
  }
}
