package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The document is not a draft, so what it shows can no longer be chosen. */
public final class DocumentNotDraft extends Refusal {

  public DocumentNotDraft(DocumentState state) {
    super(Terms.of(state));
  }
}
