package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.document.DocumentId;
import java.util.List;
import java.util.Optional;

/** The imports of the chamber in scope. */
public interface Imports {

  void add(Import taken);

  Optional<Import> withId(ImportId id);

  /**
   * Returns the import of this content that is not accepted yet and was reviewed by this
   * recogniser.
   */
  Optional<Import> waiting(String sha256, int recogniser);

  /**
   * Records the document that an accepted import became.
   *
   * @param values the source place of each value
   */
  void accepted(ImportId id, DocumentId document, List<TakenValue> values);

  /** Returns the source places of an accepted import's values, in the order of the source. */
  List<TakenValue> valuesOf(ImportId id);
}
