package it.camcom.pira.domain.chamber;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chamber of commerce (camera di commercio).
 *
 * @param name in full, such as "Camera di Commercio di Prato"
 * @param ceasedOn the last day of its organs, when a merger ended it; its documents stay readable
 * @param provinces the codes of its provinces, such as "PO"
 * @param taxCode eleven digits (codice fiscale)
 */
public record Chamber(
    ChamberId id,
    String name,
    Optional<LocalDate> ceasedOn,
    List<String> provinces,
    Optional<String> taxCode) {

  public Chamber {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ceasedOn, "ceasedOn");
    provinces = List.copyOf(provinces);
    Objects.requireNonNull(taxCode, "taxCode");
  }

  public Chamber(ChamberId id, String name, Optional<LocalDate> ceasedOn) {
    this(id, name, ceasedOn, List.of(), Optional.empty());
  }
}
