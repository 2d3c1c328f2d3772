package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.ChamberLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
public class AdvisoryLock implements ChamberLock {

  private EntityManager entities;

  protected AdvisoryLock() {}

  @Inject
  public AdvisoryLock(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void acquire() {
    entities.createNativeQuery("select 1 from pira.lock_chamber()").getSingleResult();
  }
}
