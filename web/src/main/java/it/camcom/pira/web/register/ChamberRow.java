package it.camcom.pira.web.register;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.language.Terms;

/** A chamber, as the register shows it. */
public record ChamberRow(
    String id, String name, String provinces, String taxCode, String ceasedOn) {

  static ChamberRow of(Chamber chamber) {
    return new ChamberRow(
        chamber.id().code(),
        chamber.name(),
        String.join(", ", chamber.provinces()),
        chamber.taxCode().orElse(""),
        chamber.ceasedOn().map(Terms::longDate).orElse(""));
  }
}
