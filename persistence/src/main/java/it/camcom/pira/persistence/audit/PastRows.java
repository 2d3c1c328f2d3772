package it.camcom.pira.persistence.audit;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/**
 * Reads rows of the chamber in scope as the audit recorded them before a moment, without those
 * deleted by then. A session of its own on the same connection keeps them apart from the present
 * rows, and writes nothing.
 *
 * <p>The audit keeps a row as it was when it was written, so a column that was added later is null
 * in it.
 */
public final class PastRows implements AutoCloseable {

  /** Row-level security excludes the entries of other chambers. */
  private static final String LAST =
      """
      select r.* from (
        select distinct on (%2$s) e.new_row from pira.audit_entry e
        where e.table_name = '%1$s' and e.changed_at < :moment
          and coalesce(e.new_row, e.old_row) ->> '%3$s' in (:values)
        order by %2$s, e.position desc) last
      cross join lateral json_populate_record(cast(null as pira.%1$s), last.new_row) r
      where last.new_row is not null
      order by cast(last.new_row ->> 'position' as integer)
      """;

  private final Session session;
  private final Instant moment;

  private PastRows(Session session, Instant moment) {
    this.session = session;
    this.moment = moment;
  }

  /** Opens them in the transaction of the entities. */
  public static PastRows before(EntityManager entities, Instant moment) {
    var session = entities.unwrap(Session.class).sessionWithOptions().connection().openSession();
    session.setHibernateFlushMode(FlushMode.MANUAL);
    session.setDefaultReadOnly(true);
    return new PastRows(session, moment);
  }

  /**
   * Returns the rows whose column had one of the values, by position where they have one.
   *
   * @param column one that never changes in a row
   */
  public <T extends ChamberOwnedEntity> List<T> of(
      Class<T> type, String column, Collection<?> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    var mapped = mapped(type);
    var key =
        Arrays.stream(mapped.getIdentifierColumnNames())
            .map("coalesce(e.new_row, e.old_row) ->> '%s'"::formatted)
            .collect(Collectors.joining(", "));
    var table = mapped.getTableName().replaceFirst(".*\\.", "");
    return session
        .createNativeQuery(LAST.formatted(table, key, column), type)
        .setParameter("moment", moment)
        .setParameter("values", values.stream().map(Object::toString).toList())
        .getResultList();
  }

  private AbstractEntityPersister mapped(Class<?> type) {
    return (AbstractEntityPersister)
        session
            .getSessionFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel()
            .getEntityDescriptor(type);
  }

  @Override
  public void close() {
    session.close();
  }
}
