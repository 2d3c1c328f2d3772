package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.domain.document.FrozenDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
public class JpaFrozenDocuments implements FrozenDocuments {

  private EntityManager entities;

  protected JpaFrozenDocuments() {}

  @Inject
  public JpaFrozenDocuments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(FrozenDocument frozen) {
    entities.persist(new FrozenDocumentEntity(frozen));
    frozen
        .evidence()
        .forEach(
            sha256 ->
                entities.persist(new FrozenEvidenceEntity(frozen.document().value(), sha256)));
  }

  @Override
  public Optional<FrozenDocument> of(DocumentId document) {
    return Optional.ofNullable(entities.find(FrozenDocumentEntity.class, document.value()))
        .map(row -> row.frozen(evidence(document)));
  }

  private Set<String> evidence(DocumentId document) {
    return Set.copyOf(
        entities
            .createQuery(
                "select e.key.sha256 from FrozenEvidenceEntity e where e.key.documentId = :id",
                String.class)
            .setParameter("id", document.value())
            .getResultList());
  }

  @Override
  public Optional<CanonicalForm> formOf(DocumentId document) {
    return read("d.form, d.formSha256", Object[].class, document)
        .map(row -> new CanonicalForm((String) row[0], (String) row[1]));
  }

  @Override
  public Optional<Instant> frozenAt(DocumentId document) {
    return read("d.frozenAt", Instant.class, document);
  }

  private <T> Optional<T> read(String what, Class<T> type, DocumentId document) {
    return entities
        .createQuery("select " + what + " from FrozenDocumentEntity d where d.id = :id", type)
        .setParameter("id", document.value())
        .getResultStream()
        .findFirst();
  }
}
