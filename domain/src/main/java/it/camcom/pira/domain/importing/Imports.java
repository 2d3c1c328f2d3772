package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.document.DocumentId;
import java.util.Optional;

/** The sources that the chamber in scope took in. */
public interface Imports {

  void add(Import taken);

  Optional<Import> withId(ImportId id);

  /** As {@link #withId}, and nobody else can do the same until this transaction ends. */
  Optional<Import> lockedWithId(ImportId id);

  void accepted(ImportId id, DocumentId document);
}
