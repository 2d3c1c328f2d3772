package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.Indicator;

/** A measurement as stored. */
public record StoredMeasurement(Indicator indicator, Measurement measurement) {

  /** The version of the measurement with its notes and evidence. */
  public Version version() {
    return Version.of(measurement);
  }
}
