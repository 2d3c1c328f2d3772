package it.camcom.pira.domain.document;

/** What was chosen for the documents of the chamber in scope. */
public interface ChosenOptions {

  /** {@link DocumentOptions#NONE} while nothing was chosen, and for what is no document. */
  DocumentOptions of(DocumentId id);

  /** Chooses for a document that exists. */
  void choose(DocumentId id, DocumentOptions options);
}
