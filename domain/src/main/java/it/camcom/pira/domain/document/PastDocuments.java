package it.camcom.pira.domain.document;

import java.time.Instant;
import java.util.List;

/** The documents of the chamber in scope as its audit last knew them before a moment. */
public interface PastDocuments {

  /** All that there were, the latest date first. */
  List<Document> all(Instant before);

  /** What a document was to show beyond the official form. */
  DocumentOptions options(DocumentId document, Instant before);
}
