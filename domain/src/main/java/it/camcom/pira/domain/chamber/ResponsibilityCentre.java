package it.camcom.pira.domain.chamber;

import it.camcom.pira.domain.language.Texts;

/**
 * The office that answers for a programme (centro di responsabilità), identified by its name within
 * the chamber. Required by DPCM 18/9/2012 art. 4.
 */
public record ResponsibilityCentre(String name) {

  public ResponsibilityCentre {
    Texts.requireLine("centre", name);
  }
}
