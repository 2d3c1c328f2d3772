package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The state of the document does not allow this step. */
public final class StepNotPossible extends Refusal {

  public StepNotPossible(Transition step, DocumentState state) {
    super(Terms.of(step), Terms.of(state));
  }
}
