package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.people.LoginFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.hibernate.LockMode;
import org.hibernate.Session;

@ApplicationScoped
public class JpaLoginFailures implements LoginFailures {

  private static final int FORGOTTEN_AT_ONCE = 500;

  private EntityManager entities;

  protected JpaLoginFailures() {}

  @Inject
  public JpaLoginFailures(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Locks the row until the transaction ends, so that parallel attempts are counted one by one. The
   * insertion locks an existing row too, so that nobody deletes it meanwhile.
   */
  @Override
  public Count held(Kind kind, String subject) {
    entities
        .createQuery(
            """
            insert into LoginFailureEntity (kind, subject, failures, lastAt)
            values (:kind, :subject, 0, :never)
            on conflict (kind, subject) do update set subject = excluded.subject
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

  /** Skips locked rows: their owner may be waiting for a row that this would lock. */
  @Override
  public void forget(Instant before) {
    entities
        .unwrap(Session.class)
        .createSelectionQuery(
            "select f from LoginFailureEntity f where f.lastAt < :before", LoginFailureEntity.class)
        .setParameter("before", before)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .setMaxResults(FORGOTTEN_AT_ONCE)
        .getResultList()
        .forEach(this::drop);
  }

  private void drop(LoginFailureEntity row) {
    entities
        .createQuery(
            "delete from LoginFailureEntity f where f.kind = :kind and f.subject = :subject")
        .setParameter("kind", row.kind)
        .setParameter("subject", row.subject)
        .executeUpdate();
  }
}
