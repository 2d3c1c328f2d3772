package it.camcom.pira.domain.measurement;

import java.util.UUID;

public record EvidenceId(UUID value) {

  public static EvidenceId next() {
    return new EvidenceId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
