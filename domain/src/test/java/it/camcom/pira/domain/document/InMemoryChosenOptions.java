package it.camcom.pira.domain.document;

import java.util.HashMap;
import java.util.Map;

/** What was chosen for documents, kept for the time of a test. */
final class InMemoryChosenOptions implements ChosenOptions {

  private final Map<DocumentId, DocumentOptions> chosen = new HashMap<>();

  @Override
  public DocumentOptions of(DocumentId id) {
    return chosen.getOrDefault(id, DocumentOptions.NONE);
  }

  @Override
  public void choose(DocumentId id, DocumentOptions options) {
    chosen.put(id, options);
  }
}
