package it.camcom.pira.domain.document;

/** The options chosen for the documents of the chamber in scope. */
public interface ChosenOptions {

  /**
   * Returns the options; {@link DocumentOptions#NONE} if none were chosen or the document does not
   * exist.
   */
  DocumentOptions of(DocumentId id);

  /** Stores the options of an existing document. */
  void choose(DocumentId id, DocumentOptions options);
}
