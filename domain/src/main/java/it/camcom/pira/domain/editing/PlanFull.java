package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;

/** The plan has as many parts of the kind as it can have. */
public final class PlanFull extends Refusal {

  static void unless(boolean hasRoom) {
    if (!hasRoom) {
      throw new PlanFull();
    }
  }
}
