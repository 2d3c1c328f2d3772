package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;

/** The plan has the most parts of the kind that it can have. */
public final class PlanFull extends Refusal {

  static void unless(boolean hasRoom) {
    if (!hasRoom) {
      throw new PlanFull();
    }
  }
}
