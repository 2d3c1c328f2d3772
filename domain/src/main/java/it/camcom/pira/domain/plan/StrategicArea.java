package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;

/** One of the chamber's few strategic areas (area strategica), identified by its name. */
public record StrategicArea(String name) {

  public StrategicArea {
    Texts.requireLine("strategic area", name);
  }
}
