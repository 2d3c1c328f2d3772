package it.camcom.pira.domain.document;

import java.time.Instant;
import java.util.Optional;

/** The frozen contents of the approved documents of the chamber in scope. */
public interface FrozenDocuments {

  void add(FrozenDocument frozen);

  /** Returns the frozen document; empty if it was not approved. */
  Optional<FrozenDocument> of(DocumentId document);

  /** Returns the data alone, without reading the print. */
  Optional<CanonicalForm> formOf(DocumentId document);

  /** When it was approved; empty if it was not. */
  Optional<Instant> frozenAt(DocumentId document);
}
