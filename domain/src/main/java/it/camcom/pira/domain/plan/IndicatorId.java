package it.camcom.pira.domain.plan;

import java.util.Optional;
import java.util.UUID;

public record IndicatorId(UUID value) implements PartId<Indicator> {

  public static IndicatorId next() {
    return new IndicatorId(UUID.randomUUID());
  }

  @Override
  public Optional<Indicator> in(Plan plan) {
    return plan.indicator(this);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
