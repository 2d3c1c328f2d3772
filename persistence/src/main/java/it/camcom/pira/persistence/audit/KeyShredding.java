package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The database takes the locks in their order and does all of it. */
@ApplicationScoped
public class KeyShredding implements Erasure {

  private EntityManager entities;

  protected KeyShredding() {}

  @Inject
  public KeyShredding(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void erase(AccountId account) {
    entities
        .createNativeQuery("select pira.erase_account(?1)", Boolean.class)
        .setParameter(1, account.value())
        .getSingleResult();
    entities.clear();
  }
}
