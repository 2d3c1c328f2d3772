package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.document.DocumentId;
import java.util.List;
import java.util.Optional;

/** The sources that the chamber in scope took in. */
public interface Imports {

  void add(Import taken);

  Optional<Import> withId(ImportId id);

  /** The one with this content that nobody has accepted, reviewed by this recogniser. */
  Optional<Import> waiting(String sha256, int recogniser);

  /**
   * Keeps what became of an import.
   *
   * @param values where each value was taken from
   */
  void accepted(ImportId id, DocumentId document, List<TakenValue> values);

  /** Where an accepted import took its values from, in the order of the source. */
  List<TakenValue> valuesOf(ImportId id);
}
