package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.people.LoginFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;

@ApplicationScoped
public class JpaLoginFailures implements LoginFailures {

  private EntityManager entities;

  protected JpaLoginFailures() {}

  @Inject
  public JpaLoginFailures(EntityManager entities) {
    this.entities = entities;
  }

  /** Held to the end of the transaction, so that attempts made at once are counted one by one. */
  @Override
  public Count held(Kind kind, String subject) {
    entities
        .createQuery(
            """
            insert into LoginFailureEntity (kind, subject, failures, lastAt)
            values (:kind, :subject, 0, :never)
            on conflict (kind, subject) do nothing
            """)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("never", Instant.EPOCH)
        .executeUpdate();
    var row =
        entities.find(
            LoginFailureEntity.class,
            new LoginFailureEntity.Key(kind, subject),
            LockModeType.PESSIMISTIC_WRITE);
    return new Count(row.failures, row.lastAt);
  }

  @Override
  public void set(Kind kind, String subject, Count count) {
    var row = entities.find(LoginFailureEntity.class, new LoginFailureEntity.Key(kind, subject));
    row.failures = count.failures();
    row.lastAt = count.last();
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from LoginFailureEntity f where f.lastAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
