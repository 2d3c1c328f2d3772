package it.camcom.pira.domain.campaign;

import java.util.UUID;

public record ReminderId(UUID value) {

  public static ReminderId next() {
    return new ReminderId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
