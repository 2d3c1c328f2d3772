package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** What is to be deleted takes other things with it, and the caller has not said that it may. */
public final class HasDependents extends Refusal {

  HasDependents(Dependents dependents) {
    super(
        Terms.sentence(
            "Dependents",
            dependents.objectives(),
            dependents.indicators(),
            dependents.measurements()));
  }

  /** How many things stand below a part. */
  record Dependents(long objectives, long indicators, long measurements) {

    boolean areNone() {
      return objectives + indicators + measurements == 0;
    }
  }
}
