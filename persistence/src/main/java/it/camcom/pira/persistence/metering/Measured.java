package it.camcom.pira.persistence.metering;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** Times one piece of work, done or failed. The server's registry has no clock of its own. */
final class Measured {

  private Measured() {}

  static <T> T by(MeterRegistry registry, String name, String format, Supplier<T> work) {
    var begun = Timer.start(Clock.SYSTEM);
    var outcome = "failed";
    try {
      var result = work.get();
      outcome = "done";
      return result;
    } finally {
      begun.stop(registry.timer(name, "format", format, "outcome", outcome));
    }
  }
}
