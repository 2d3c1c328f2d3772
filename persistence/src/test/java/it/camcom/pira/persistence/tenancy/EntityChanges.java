package it.camcom.pira.persistence.tenancy;

import static it.camcom.pira.persistence.tenancy.Wall.FILTER;
import static it.camcom.pira.persistence.tenancy.Wall.KEYS;
import static it.camcom.pira.persistence.tenancy.Wall.POLICIES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** The ways in which Hibernate changes, deletes, forges or points at an entity. */
final class EntityChanges {

  private static final Set<Wall> BOTH = EnumSet.of(FILTER, POLICIES);

  /** Hibernate's filter is for reading; what it is handed it writes. */
  private static final Set<Wall> DATABASE_ALONE = EnumSet.of(POLICIES);

  private final EntityVictim prey;
  private final String row;
  private final List<Attack> attacks = new ArrayList<>();

  private EntityChanges(EntityVictim prey) {
    this.prey = prey;
    this.row = prey.prey().row();
  }

  static List<Attack> of(EntityVictim prey) {
    var changes = new EntityChanges(prey);
    changes.inBulk();
    changes.removed();
    changes.forged();
    prey.altered().ifPresent(change -> changes.changed(change.getKey(), change.getValue()));
    prey.prey().references().stream()
        .filter(reference -> prey.attributes().keySet().containsAll(reference.key().written()))
        .forEach(changes::pointedAt);
    return changes.attacks;
  }

  private void inBulk() {
    change("is deleted by a bulk delete", BOTH, session -> bulk(session, "delete from %s"));
    change(
        "is taken over by a bulk update",
        BOTH,
        session ->
            SqlRefusal.tells(
                () -> bulk(session, "update %s set e.chamberId = '" + attacker() + "'"),
                IsolationAttacks.VICTIM));
  }

  private static String attacker() {
    return ScopeTenantResolver.tenant(new ThreadScope().get());
  }

  private Object bulk(Session session, String statement) {
    session
        .createMutationQuery(statement.formatted(prey.name() + " e") + " where id(e) = ?1")
        .setParameter(1, prey.id())
        .executeUpdate();
    return null;
  }

  private void changed(String column, String altered) {
    change(
        "is changed by a bulk update",
        BOTH,
        session -> bulk(session, "update %%s set e.%1$s = e.%1$s".formatted(path(column))));
    change(
        "is changed by merging a copy",
        BOTH,
        session -> session.merge(prey.detached(session, altered)));
    change(
        "is changed by merging into a managed copy",
        DATABASE_ALONE,
        session -> {
          var copy = prey.detached(session, altered);
          prey.managed(session, row);
          session.merge(copy);
          session.flush();
          return null;
        });
    stateless("is changed by", altered, "update", StatelessSession::update);
    stateless("is changed by", altered, "upsert", StatelessSession::upsert);
  }

  private String path(String column) {
    return prey.attributes().get(column);
  }

  private void removed() {
    change(
        "is deleted by removing a managed copy",
        DATABASE_ALONE,
        session -> remove(session, prey.managed(session, row)));
    change(
        "is deleted by removing what was merged",
        BOTH,
        session -> remove(session, session.merge(prey.detached(session, row))));
    change(
        "is deleted by removing a reference",
        DATABASE_ALONE,
        session -> remove(session, session.getReference(prey.entity(), prey.id())));
    stateless("is deleted by", row, "delete", StatelessSession::delete);
  }

  private static Object remove(Session session, Object row) {
    session.remove(row);
    session.flush();
    return null;
  }

  private void stateless(
      String deed, String copy, String name, BiConsumer<StatelessSession, Object> act) {
    change(
        deed + " a stateless " + name,
        DATABASE_ALONE,
        session -> {
          var row = prey.detached(session, copy);
          return Stateless.in(
              session,
              stateless -> {
                act.accept(stateless, row);
                return null;
              });
        });
  }

  /** A row that claims to be of the victim: under a new id, and under one that is taken. */
  private void forged() {
    for (String copy : List.of(prey.prey().forged(), row)) {
      var as = copy.equals(row) ? " under its own id" : " under a new id";
      add(
          "is forged by persist" + as,
          BOTH,
          session -> {
            var forgery = prey.detached(session, copy);
            return SqlRefusal.tells(
                () -> {
                  session.persist(forgery);
                  session.flush();
                  return forgery;
                },
                forgery);
          });
      add(
          "is forged by a stateless insert" + as,
          BOTH,
          session -> {
            var forgery = prey.detached(session, copy);
            return SqlRefusal.tells(
                () ->
                    Stateless.in(
                        session,
                        stateless -> {
                          stateless.insert(forgery);
                          return forgery;
                        }),
                forgery);
          });
    }
  }

  private void pointedAt(VictimRow.Reference reference) {
    attacks.add(
        new Attack(
            "%s is pointed at by a new %s in %s"
                .formatted(reference.key().parent(), prey.name(), reference.key().columns()),
            reference.key().parent(),
            EnumSet.of(KEYS),
            session -> {
              session.persist(prey.detached(session, reference.row()));
              session.flush();
              return IsolationAttacks.VICTIM;
            }));
  }

  private void change(String deed, Set<Wall> walls, Attack.Path path) {
    add(deed, prey.prey().againstChange(walls), path);
  }

  private void add(String deed, Set<Wall> walls, Attack.Path path) {
    attacks.add(new Attack(prey.name() + " " + deed, prey.prey().name(), walls, path));
  }
}
