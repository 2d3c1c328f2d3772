package it.camcom.pira.domain.plan;

import java.util.UUID;

public record PlanId(UUID value) {

  public static PlanId next() {
    return new PlanId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
