package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.language.Texts;
import java.util.Objects;
import java.util.Optional;

/**
 * The entry of the national catalogue that an indicator follows.
 *
 * @param version of the entry's definition, from 1; empty while entries have no versions
 */
public record CatalogueEntry(String code, Optional<Integer> version) {

  public CatalogueEntry {
    Texts.requireLine("code of a common indicator", code);
    Objects.requireNonNull(version, "version");
  }
}
