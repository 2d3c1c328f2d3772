package it.camcom.pira.domain.plan;

import java.util.Optional;
import java.util.UUID;

public record ObjectiveId(UUID value) implements PartId<Objective> {

  public static ObjectiveId next() {
    return new ObjectiveId(UUID.randomUUID());
  }

  @Override
  public Optional<Objective> in(Plan plan) {
    return plan.objective(this);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
