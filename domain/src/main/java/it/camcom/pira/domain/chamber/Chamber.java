package it.camcom.pira.domain.chamber;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A chamber of commerce (camera di commercio).
 *
 * @param name in full, such as "Camera di Commercio di Prato"
 * @param ceasedOn the last day of its organs, when a merger ended it; its documents stay readable
 */
public record Chamber(ChamberId id, String name, Optional<LocalDate> ceasedOn) {

  public Chamber {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ceasedOn, "ceasedOn");
  }
}
