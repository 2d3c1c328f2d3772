package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.document.DocumentId;
import java.util.Optional;

/** The sources that the chamber in scope took in. */
public interface Imports {

  void add(Import taken);

  Optional<Import> withId(ImportId id);

  /** The one with this content that nobody has accepted, reviewed by this recogniser. */
  Optional<Import> waiting(String sha256, int recogniser);

  void accepted(ImportId id, DocumentId document);
}
