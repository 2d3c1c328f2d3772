package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The part has dependents that would be deleted with it, and the caller has not confirmed that. */
public final class HasDependents extends Refusal {

  HasDependents(Dependents dependents) {
    super(
        Terms.sentence(
            "Dependents",
            dependents.objectives(),
            dependents.indicators(),
            dependents.measurements()));
  }

  /** The numbers of dependents of a part. */
  record Dependents(long objectives, long indicators, long measurements) {

    boolean areNone() {
      return objectives + indicators + measurements == 0;
    }
  }
}
