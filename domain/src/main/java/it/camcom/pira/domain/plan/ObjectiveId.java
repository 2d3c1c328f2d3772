package it.camcom.pira.domain.plan;

import java.util.UUID;

public record ObjectiveId(UUID value) {

  public static ObjectiveId next() {
    return new ObjectiveId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
