package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.Form;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.domain.document.FrozenDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

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
  }

  @Override
  public Optional<FrozenDocument> of(DocumentId document) {
    return Optional.ofNullable(entities.find(FrozenDocumentEntity.class, document.value()))
        .map(FrozenDocumentEntity::frozen);
  }

  @Override
  public Optional<Form> formOf(DocumentId document) {
    return read("d.form, d.formSha256", Object[].class, document)
        .map(row -> new Form((String) row[0], (String) row[1]));
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
