package it.camcom.pira.persistence.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The entities that the work in hand may see, in the transaction that it runs in. */
@Dependent
class ScopedEntities {

  @Produces
  @PersistenceContext(unitName = "pira")
  EntityManager entities;
}
