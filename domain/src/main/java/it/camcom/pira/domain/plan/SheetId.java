package it.camcom.pira.domain.plan;

import java.util.UUID;

public record SheetId(UUID value) {

  public static SheetId next() {
    return new SheetId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
