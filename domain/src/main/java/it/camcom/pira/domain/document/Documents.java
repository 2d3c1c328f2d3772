package it.camcom.pira.domain.document;

import java.util.List;
import java.util.Optional;

/** The documents of the chamber in scope. */
public interface Documents {

  void add(Document document);

  /** Replaces the stored document. */
  void replace(Document document);

  void delete(DocumentId id);

  Optional<Document> withId(DocumentId id);

  /** Returns all documents, latest date first. */
  List<Document> all();
}
