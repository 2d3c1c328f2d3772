package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Indicator;

/** A measurement as it is kept. */
public record StoredMeasurement(Indicator indicator, Measurement measurement) {

  /** Of the measurement with all that is said of it, and the files that prove it. */
  public Version version() {
    return Version.of(measurement);
  }
}
