package it.camcom.pira.domain.measurement;

import java.util.UUID;

public record MeasurementId(UUID value) {

  public static MeasurementId next() {
    return new MeasurementId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
