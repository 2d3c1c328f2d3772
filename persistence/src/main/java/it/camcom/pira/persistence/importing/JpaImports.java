package it.camcom.pira.persistence.importing;

import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.importing.Import;
import it.camcom.pira.domain.importing.ImportId;
import it.camcom.pira.domain.importing.Imports;
import it.camcom.pira.domain.importing.TakenValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaImports implements Imports {

  private EntityManager entities;

  protected JpaImports() {}

  @Inject
  public JpaImports(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Import taken) {
    entities.persist(new ImportEntity(taken));
  }

  @Override
  public Optional<Import> withId(ImportId id) {
    return Optional.ofNullable(entities.find(ImportEntity.class, id.value()))
        .map(ImportEntity::taken);
  }

  @Override
  public Optional<Import> waiting(String sha256, int recogniser) {
    return entities
        .createQuery(
            "select i from ImportEntity i where i.sha256 = :sha256 and i.recogniser = :recogniser"
                + " and i.documentId is null order by i.takenInAt",
            ImportEntity.class)
        .setParameter("sha256", sha256)
        .setParameter("recogniser", recogniser)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ImportEntity::taken);
  }

  @Override
  public void accepted(ImportId id, DocumentId document, List<TakenValue> values) {
    entities.find(ImportEntity.class, id.value()).documentId = document.value();
    values.forEach(value -> entities.persist(new ImportedValueEntity(id.value(), value)));
  }

  @Override
  public List<TakenValue> valuesOf(ImportId id) {
    return entities
        .createQuery(
            "select v from ImportedValueEntity v where v.importId = :id"
                + " order by v.line, v.cell",
            ImportedValueEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(ImportedValueEntity::taken)
        .toList();
  }
}
