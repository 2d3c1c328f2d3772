package it.camcom.pira.domain.document;

import java.time.Instant;
import java.util.Optional;

/** What the approved documents of the chamber in scope say for ever. */
public interface FrozenDocuments {

  void add(FrozenDocument frozen);

  /** Empty for what was not approved. */
  Optional<FrozenDocument> of(DocumentId document);

  /** Its data alone; the paper is not read. */
  Optional<CanonicalForm> formOf(DocumentId document);

  /** When it was approved; empty for what was not. */
  Optional<Instant> frozenAt(DocumentId document);
}
