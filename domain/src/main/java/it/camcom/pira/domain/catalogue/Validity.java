package it.camcom.pira.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which an entry of a code list is valid, both ends included. */
public record Validity(LocalDate from, Optional<LocalDate> until) {

  public Validity {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
  }
}
