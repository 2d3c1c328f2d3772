package it.camcom.pira.domain.plan;

import java.util.UUID;

public record SectionId(UUID value) {

  public static SectionId next() {
    return new SectionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
