package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;

/** The type of an indicator, with the chamber's wording for it. */
public record Typology(IndicatorType type, String wording) {

  public Typology {
    Texts.requireLine("typology", wording);
  }

  public static Typology of(IndicatorType type) {
    return new Typology(type, Terms.of(type));
  }
}
