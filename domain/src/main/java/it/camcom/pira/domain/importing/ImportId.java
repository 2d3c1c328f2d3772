package it.camcom.pira.domain.importing;

import java.util.UUID;

public record ImportId(UUID value) {

  public static ImportId next() {
    return new ImportId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
