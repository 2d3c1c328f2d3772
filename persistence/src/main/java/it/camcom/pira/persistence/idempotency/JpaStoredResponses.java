package it.camcom.pira.persistence.idempotency;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.idempotency.StoredResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
public class JpaStoredResponses implements StoredResponses {

  private EntityManager entities;

  protected JpaStoredResponses() {}

  @Inject
  public JpaStoredResponses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Kept> under(AccountId person, String key, Instant since) {
    return entities
        .createQuery(
            """
            select a from StoredResponseEntity a
            where a.accountId = :person and a.key = :key and a.at >= :since
            """,
            StoredResponseEntity.class)
        .setParameter("person", person.value())
        .setParameter("key", key)
        .setParameter("since", since)
        .getResultStream()
        .findFirst()
        .map(StoredResponseEntity::kept);
  }

  @Override
  public void add(AccountId person, String key, Instant at, Kept kept) {
    entities.persist(new StoredResponseEntity(person, key, at, kept));
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from StoredResponseEntity a where a.at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
