package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.language.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of an indicator in a plan.
 *
 * @param sheet empty for an indicator of the financial health
 * @param strategic the name of the chamber's own programme
 * @param ministerial the ministerial programme, and with it the mission
 */
public record Programme(Optional<UUID> sheet, String strategic, ProgrammeCode ministerial) {

  public Programme {
    Objects.requireNonNull(sheet, "sheet");
    Texts.requireLine("strategic programme", strategic);
    Objects.requireNonNull(ministerial, "ministerial");
  }
}
