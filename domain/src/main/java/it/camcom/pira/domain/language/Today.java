package it.camcom.pira.domain.language;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The current day in Italy, which decides whether something is late. */
public final class Today {

  public static final ZoneId ITALY = ZoneId.of("Europe/Rome");

  private Today() {}

  public static LocalDate by(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ITALY);
  }
}
