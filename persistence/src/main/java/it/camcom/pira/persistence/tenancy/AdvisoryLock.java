package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.ChamberLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
public class AdvisoryLock implements ChamberLock {

  private EntityManager entities;
  private ChamberQueue queue;

  protected AdvisoryLock() {}

  @Inject
  public AdvisoryLock(EntityManager entities, ChamberQueue queue) {
    this.entities = entities;
    this.queue = queue;
  }

  /** Transactions of one node wait for each other first, where waiting holds no connection. */
  @Override
  public void acquire() {
    queue.enter(new ThreadScope().chamber().chamber());
    entities
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(pira.current_chamber(), 0))")
        .getSingleResult();
  }
}
