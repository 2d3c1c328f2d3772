package it.camcom.pira.persistence.document;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.PastDocuments;
import it.camcom.pira.persistence.audit.PastRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class JpaPastDocuments implements PastDocuments {

  private static final Comparator<Document> LATEST_FIRST =
      Comparator.comparing(Document::asOf)
          .thenComparing(Document::version)
          .reversed()
          .thenComparing(document -> document.id().toString());

  private EntityManager entities;

  protected JpaPastDocuments() {}

  @Inject
  public JpaPastDocuments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Document> all(Instant before) {
    var years = years();
    return rows(before).stream()
        .map(row -> row.document(years.get(row.planId)))
        .sorted(LATEST_FIRST)
        .toList();
  }

  @Override
  public DocumentOptions options(DocumentId document, Instant before) {
    return rows(before).stream()
        .filter(row -> row.id.equals(document.value()))
        .findFirst()
        .map(DocumentEntity::options)
        .orElse(DocumentOptions.NONE);
  }

  private List<DocumentEntity> rows(Instant before) {
    try (var past = PastRows.before(entities, before)) {
      return past.of(DocumentEntity.class, "kind", Arrays.asList(DocumentKind.values()));
    }
  }

  /** A plan keeps its year, and exists as long as it has a document. */
  private Map<UUID, Integer> years() {
    return entities
        .createQuery("select p.id, p.year from PlanEntity p", Object[].class)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
  }
}
