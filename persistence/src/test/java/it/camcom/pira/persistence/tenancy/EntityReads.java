package it.camcom.pira.persistence.tenancy;

import static it.camcom.pira.persistence.tenancy.Wall.FILTER;
import static it.camcom.pira.persistence.tenancy.Wall.POLICIES;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The ways in which Hibernate reads or locks an entity. */
final class EntityReads {

  private static final Set<LockModeType> LOCKS =
      EnumSet.range(LockModeType.PESSIMISTIC_READ, LockModeType.PESSIMISTIC_FORCE_INCREMENT);

  private final EntityVictim prey;
  private final Class<?> entity;
  private final Object id;
  private final List<Attack> attacks = new ArrayList<>();

  private EntityReads(EntityVictim prey) {
    this.prey = prey;
    this.entity = prey.entity();
    this.id = prey.id();
  }

  static List<Attack> of(EntityVictim prey) {
    var reads = new EntityReads(prey);
    reads.byId();
    reads.byQuery();
    reads.again();
    LOCKS.stream()
        .filter(lock -> lock != LockModeType.PESSIMISTIC_FORCE_INCREMENT || prey.versioned())
        .forEach(reads::locked);
    return reads.attacks;
  }

  private void byId() {
    filtered("is found by its id", session -> session.find(entity, id));
    filtered(
        "is one of many found by their ids",
        session -> session.byMultipleIds(entity).multiLoad(List.of(id, id)));
    filtered(
        "is one of many found by their ids in any order",
        session ->
            session.byMultipleIds(entity).enableOrderedReturn(false).multiLoad(List.of(id, id)));
    filtered("is read through a reference", session -> session.getReference(entity, id));
    filtered(
        "is found by its id in a stateless session",
        session -> Stateless.in(session, stateless -> stateless.get(entity, id)));
  }

  private void byQuery() {
    filtered("is read by a query", session -> query(session, "id(e) = :p0", List.of(id)));
    filtered("is read by a criteria query", session -> byCriteria(session, entity));
    filtered(
        "is read by a query in a stateless session",
        session ->
            Stateless.in(
                session,
                stateless ->
                    stateless.createSelectionQuery("from " + prey.name(), entity).getResultList()));
    for (var name : prey.names()) {
      filtered(
          "is read by a query for its " + name.paths(),
          session -> query(session, name.condition(), name.values()));
    }
    unfiltered(
        "is read by a native query",
        session ->
            session
                .createNativeQuery("select * from pira." + prey.prey().name(), entity)
                .getResultList());
  }

  private static <T> List<T> byCriteria(Session session, Class<T> entity) {
    var criteria = session.getCriteriaBuilder().createQuery(entity);
    criteria.select(criteria.from(entity));
    return session.createSelectionQuery(criteria).getResultList();
  }

  private List<?> query(Session session, String condition, List<Object> values) {
    var query =
        session.createSelectionQuery("from " + prey.name() + " e where " + condition, entity);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        query.setParameter("p" + i, values.get(i));
      }
    }
    return query.getResultList();
  }

  /** Repeats with a row that the attacker claims to have already. */
  private void again() {
    filtered(
        "is refreshed",
        session -> {
          var row = prey.managed(session, prey.prey().disguised());
          session.refresh(row);
          return row;
        });
    filtered(
        "is refreshed in a stateless session",
        session -> {
          var row = prey.detached(session, prey.prey().disguised());
          return Stateless.in(
              session,
              stateless -> {
                stateless.refresh(row);
                return row;
              });
        });
  }

  private void locked(LockModeType lock) {
    filtered("is found with " + lock, session -> session.find(entity, id, lock));
    unfiltered(
        "is locked with " + lock,
        session -> {
          session.lock(prey.managed(session, prey.prey().row()), lock);
          return null;
        });
  }

  private void filtered(String deed, Attack.Path path) {
    add(deed, EnumSet.of(FILTER, POLICIES), path);
  }

  private void unfiltered(String deed, Attack.Path path) {
    add(deed, EnumSet.of(POLICIES), path);
  }

  private void add(String deed, Set<Wall> walls, Attack.Path path) {
    attacks.add(new Attack(prey.name() + " " + deed, prey.prey().name(), walls, path));
  }
}
