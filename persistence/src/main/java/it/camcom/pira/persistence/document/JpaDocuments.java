package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaDocuments implements Documents {

  private static final String WITH_YEAR =
      "select d, p.year from DocumentEntity d" + " join PlanEntity p on p.id = d.planId ";

  private EntityManager entities;

  protected JpaDocuments() {}

  @Inject
  public JpaDocuments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Document document) {
    entities.persist(new DocumentEntity(document));
  }

  @Override
  public void replace(Document document) {
    entities.find(DocumentEntity.class, document.id().value()).update(document);
    entities.flush();
  }

  @Override
  public void delete(DocumentId id) {
    entities
        .createQuery("delete from DocumentEntity d where d.id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  @Override
  public Optional<Document> withId(DocumentId id) {
    return entities
        .createQuery(WITH_YEAR + "where d.id = :id", Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(JpaDocuments::document);
  }

  @Override
  public List<Document> all() {
    return entities
        .createQuery(WITH_YEAR + "order by d.asOf desc, d.version desc, d.id", Object[].class)
        .getResultStream()
        .map(JpaDocuments::document)
        .toList();
  }

  private static Document document(Object[] row) {
    return ((DocumentEntity) row[0]).document((Integer) row[1]);
  }
}
