package it.camcom.pira.domain.chamber;

import java.util.Optional;
import java.util.UUID;

/** A responsibility centre of the chamber's list, which keeps it under every name. */
public record CentreId(UUID value) {

  /** Characters of an id as it is written. */
  public static final int LENGTH = 36;

  /** An id as somebody sent it; empty if the text is none. */
  public static Optional<CentreId> read(String text) {
    try {
      return Optional.ofNullable(text)
          .filter(sent -> sent.length() == LENGTH)
          .map(UUID::fromString)
          .map(CentreId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static CentreId next() {
    return new CentreId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
