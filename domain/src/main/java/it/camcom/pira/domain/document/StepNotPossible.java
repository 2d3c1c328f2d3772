package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The document is in a state in which this cannot be done with it. */
public final class StepNotPossible extends Refusal {

  public StepNotPossible(Transition step, DocumentState state) {
    super(Terms.of(step), Terms.of(state));
  }
}
