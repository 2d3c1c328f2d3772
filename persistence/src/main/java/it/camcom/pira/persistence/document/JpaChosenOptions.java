package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.document.ChosenOptions;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
public class JpaChosenOptions implements ChosenOptions {

  private EntityManager entities;

  protected JpaChosenOptions() {}

  @Inject
  public JpaChosenOptions(EntityManager entities) {
    this.entities = entities;
  }

  /** The row is in memory already if its document was read before. */
  @Override
  public DocumentOptions of(DocumentId id) {
    return Optional.ofNullable(entities.find(DocumentEntity.class, id.value()))
        .map(DocumentEntity::options)
        .orElse(DocumentOptions.NONE);
  }

  @Override
  public void choose(DocumentId id, DocumentOptions options) {
    entities.find(DocumentEntity.class, id.value()).show(options);
  }
}
