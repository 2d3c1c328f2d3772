package it.camcom.pira.domain.plan;

import java.util.UUID;

public record IndicatorId(UUID value) {

  public static IndicatorId next() {
    return new IndicatorId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
