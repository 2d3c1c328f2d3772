package it.camcom.pira.domain.document;

import java.time.Instant;
import java.util.List;

/** The documents of the chamber in scope as the audit recorded them before a moment. */
public interface PastDocuments {

  /** Returns all documents of that time, latest date first. */
  List<Document> all(Instant before);

  /** Returns what a document was to show beyond the official form. */
  DocumentOptions options(DocumentId document, Instant before);
}
