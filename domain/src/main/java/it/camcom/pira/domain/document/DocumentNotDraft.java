package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The document is no draft any more, so that what it shows is settled. */
public final class DocumentNotDraft extends Refusal {

  public DocumentNotDraft(DocumentState state) {
    super(Terms.of(state));
  }
}
