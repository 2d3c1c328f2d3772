package it.camcom.pira.persistence.figure;

import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.document.ApprovedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
public class JpaApprovedDocuments implements ApprovedDocuments {

  private EntityManager entities;

  protected JpaApprovedDocuments() {}

  @Inject
  public JpaApprovedDocuments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ApprovedDocument approved) {
    entities.persist(new ApprovedDocumentEntity(approved));
  }
}
