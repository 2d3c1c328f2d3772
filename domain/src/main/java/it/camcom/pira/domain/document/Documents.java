package it.camcom.pira.domain.document;

import java.util.List;
import java.util.Optional;

/** The documents of the chamber in scope. */
public interface Documents {

  void add(Document document);

  /** Keeps a document as it became instead of as it was. */
  void replace(Document document);

  void delete(DocumentId id);

  Optional<Document> withId(DocumentId id);

  /** All, the latest date first. */
  List<Document> all();
}
