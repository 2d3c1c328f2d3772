package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.document.DocumentState.APPROVED;
import static it.camcom.pira.domain.document.DocumentState.DRAFT;
import static it.camcom.pira.domain.document.DocumentState.PUBLISHED;
import static it.camcom.pira.domain.document.DocumentState.RETURNED;
import static it.camcom.pira.domain.document.DocumentState.SUBMITTED;

import it.camcom.pira.domain.access.Right;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a document, with the right each needs and the states that allow it. */
public enum Transition {
  SUBMIT(Right.MANAGE_DOCUMENTS, DRAFT, RETURNED),
  WITHDRAW(Right.MANAGE_DOCUMENTS, SUBMITTED),
  DELETE(Right.MANAGE_DOCUMENTS, DRAFT, RETURNED),
  RETURN(Right.APPROVE_DOCUMENTS, SUBMITTED),
  APPROVE(Right.APPROVE_DOCUMENTS, SUBMITTED),
  PUBLISH(Right.MANAGE_DOCUMENTS, APPROVED),
  TRANSMIT(Right.MANAGE_DOCUMENTS, APPROVED, PUBLISHED);

  private final Right right;
  private final Set<DocumentState> states;

  Transition(Right right, DocumentState first, DocumentState... others) {
    this.right = right;
    this.states = EnumSet.of(first, others);
  }

  Right right() {
    return right;
  }

  /** Whether the document's present state allows the step. A transmission is recorded once. */
  boolean suits(Document document) {
    return states.contains(document.state())
        && (this != TRANSMIT || document.proceedings().transmittedOn().isEmpty());
  }
}
