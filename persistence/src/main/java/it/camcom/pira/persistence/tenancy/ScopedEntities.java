package it.camcom.pira.persistence.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The entity manager of the current scope and transaction. */
@Dependent
class ScopedEntities {

  @Produces
  @PersistenceContext(unitName = "pira")
  EntityManager entities;
}
