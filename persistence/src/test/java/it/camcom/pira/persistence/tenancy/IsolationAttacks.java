package it.camcom.pira.persistence.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What chambers try against another, through a persistence unit. Every attack is rolled back, so
 * that what one of them reached is there for the next.
 */
final class IsolationAttacks implements AutoCloseable {

  /** Has rows in every table. */
  static final String VICTIM = "pistoia";

  /** A chamber that has rows in every table as well, and one that has none. */
  static final List<String> ATTACKERS = List.of("prato", FilledChambers.EMPTY);

  private final HikariDataSource application;

  /** Looks at what the attacker did, past every policy. */
  private final HikariDataSource superuser;

  private final SessionFactory unit;
  private final Map<String, List<VictimRow>> scouted = new HashMap<>();

  /**
   * @param settings what the persistence unit has otherwise than that of the platform
   */
  IsolationAttacks(Storage storage, Map<String, Object> settings) {
    application = OneConnection.of(storage.database().application());
    superuser = OneConnection.of(storage.database().superuser());
    unit = Storage.factory(application, storage.database(), settings).unwrap(SessionFactory.class);
  }

  /** Every attack by SQL on every table that the database knows. */
  List<Attack> attacksOnTables(String attacker) {
    return preys(attacker).stream().map(TableAttacks::of).flatMap(List::stream).toList();
  }

  /** Every attack through Hibernate on every entity that it knows. */
  List<Attack> attacksOnEntities(String attacker) {
    return entities(attacker).stream()
        .flatMap(prey -> Stream.of(EntityReads.of(prey), EntityChanges.of(prey)))
        .flatMap(List::stream)
        .toList();
  }

  List<EntityVictim> entities(String attacker) {
    return MappedRows.of(unit, preys(attacker));
  }

  private List<VictimRow> preys(String attacker) {
    return scouted.computeIfAbsent(attacker, one -> new VictimRows(superuser, one).preys());
  }

  /** What the attacks brought about; empty if the walls hold. */
  List<String> breaches(String attacker, List<Attack> attacks) {
    try (var watch = superuser.getConnection()) {
      return attacks.stream()
          .filter(attack -> succeeds(attacker, attack, watch))
          .map(Attack::breach)
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean succeeds(String attacker, Attack attack, Connection watch) {
    return new ThreadScope()
        .within(
            Storage.scope(attacker),
            () -> {
              try (var session = unit.openSession()) {
                var transaction = session.beginTransaction();
                try {
                  return sees(attack, session) || isTouched(attack.table(), watch);
                } finally {
                  transaction.rollback();
                }
              }
            });
  }

  /** Whether an attack is refused or does nothing is all the same. */
  private boolean sees(Attack attack, Session session) {
    try {
      var seen = attack.path().follow(session);
      session.flush();
      return isOfVictim(seen);
    } catch (ConstraintViolationException refused) {
      return !attack.walls().contains(Wall.KEYS) && cameTooLate(refused);
    } catch (RuntimeException refused) {
      return false;
    }
  }

  /** A row that cannot go because others point at it had been reached. */
  private static boolean cameTooLate(ConstraintViolationException refused) {
    return refused.getSQLException().getMessage().contains("update or delete on table");
  }

  private boolean isOfVictim(Object seen) {
    if (seen instanceof Collection<?> many) {
      return many.stream().anyMatch(this::isOfVictim);
    }
    return Hibernate.unproxy(seen) instanceof ChamberOwnedEntity row
        ? VICTIM.equals(row.chamberId())
        : VICTIM.equals(seen);
  }

  /**
   * Whether rows of the victim are touched. A transaction that changes, deletes, locks or refers to
   * a row holds a lock on it until it ends, so rows that cannot be locked now have been touched.
   */
  private boolean isTouched(String table, Connection watch) {
    var free = "select 1 from pira.%s where chamber_id = '%s'".formatted(table, VICTIM);
    try (var statement = watch.createStatement();
        var rows =
            statement.executeQuery(
                """
                select (select count(*) from (%1$s) as every_one)
                  > (select count(*) from (%1$s for update skip locked) as free)
                """
                    .formatted(free))) {
      rows.next();
      return rows.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      rollBack(watch);
    }
  }

  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    unit.close();
    application.close();
    superuser.close();
  }
}
