package it.camcom.pira.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** The end of a day, by the clocks of Italy: what was known on it is what was written before. */
public record KnownOn(LocalDate day) {

  private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

  public KnownOn {
    Objects.requireNonNull(day, "day");
  }

  /** The first moment that is not of the day any more. */
  public Instant end() {
    return day.plusDays(1).atStartOfDay(ITALY).toInstant();
  }
}
