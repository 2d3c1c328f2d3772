package it.camcom.pira.domain.document;

import java.util.UUID;

public record DocumentId(UUID value) {

  public static DocumentId next() {
    return new DocumentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
