package it.camcom.pira.domain.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Today, for those who record values. */
final class RecordingClock {

  /** In the last year of the plan of 2020. */
  static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

  private RecordingClock() {}

  static Clock fixed() {
    return Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
