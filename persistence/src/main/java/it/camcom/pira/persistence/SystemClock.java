package it.camcom.pira.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The server's time, for use cases that record when something was done. */
@Dependent
class SystemClock {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
