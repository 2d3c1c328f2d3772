package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.plan.PlanPart;

/** A part of a plan has changed since the caller saw it. */
public final class PartChanged extends EditConflict {

  private final transient PlanPart current;

  PartChanged(PlanPart current) {
    this.current = current;
  }

  /** The part as it is now. */
  public PlanPart current() {
    return current;
  }
}
