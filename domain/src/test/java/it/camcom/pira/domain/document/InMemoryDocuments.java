package it.camcom.pira.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents in memory. */
final class InMemoryDocuments implements Documents {

  private final List<Document> all = new ArrayList<>();

  InMemoryDocuments(Document... documents) {
    all.addAll(List.of(documents));
  }

  @Override
  public void add(Document document) {
    all.add(document);
  }

  @Override
  public void replace(Document document) {
    delete(document.id());
    all.add(document);
  }

  @Override
  public void delete(DocumentId id) {
    all.removeIf(document -> document.id().equals(id));
  }

  @Override
  public Optional<Document> withId(DocumentId id) {
    return all.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  @Override
  public List<Document> all() {
    return List.copyOf(all);
  }
}
