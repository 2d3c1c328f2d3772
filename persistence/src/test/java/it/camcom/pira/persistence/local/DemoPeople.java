package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.chamber.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The two demo chambers and their people, for tests and for the demo. Never elsewhere. */
public final class DemoPeople {

  /** The password of each of them. */
  public static final String PASSWORD = "dimostrazione";

  /** "dimostrazione" by bcrypt. */
  private static final String HASH = "$2a$10$1NwHkqGwtgcPU2i2dhxjIufZEl/OlEnuWOaxkJynEKY9j.Nfd/sFS";

  /** One login, with its role in one chamber. */
  public record Person(String username, String chamber, Role role) {}

  public static final List<Person> ALL =
      List.of(
          new Person("anna", "prato", Role.PLANNING_OFFICER),
          new Person("bruno", "prato", Role.AUDITOR),
          new Person("carla", "pistoia", Role.PLANNING_OFFICER),
          new Person("dario", "pistoia", Role.CONTRIBUTOR));

  private DemoPeople() {}

  /** Adds what is missing; does nothing the second time. */
  public static void add(DataSource owner) {
    try (var connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      chamber(connection, "prato", "Camera di Commercio di Prato", "2020-09-30");
      chamber(connection, "pistoia", "Camera di Commercio di Pistoia", "2020-09-30");
      for (Person person : ALL) {
        add(connection, person);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A further chamber, without people. */
  static void addChamber(DataSource owner, String id, String name) {
    try (var connection = owner.getConnection()) {
      chamber(connection, id, name, null);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void chamber(Connection connection, String id, String name, String ceasedOn)
      throws SQLException {
    update(
        connection,
        "insert into pira.chamber (id, name, ceased_on) values (?, ?, ?::date)"
            + " on conflict do nothing",
        id,
        name,
        ceasedOn);
  }

  private static void add(Connection connection, Person person) throws SQLException {
    update(
        connection,
        "insert into pira.account (username, password_hash) values (?, ?) on conflict do nothing",
        person.username(),
        HASH);
    try (var scope = connection.prepareStatement("select set_config('pira.chamber', ?, true)")) {
      scope.setString(1, person.chamber());
      scope.execute();
    }
    update(
        connection,
        "insert into pira.membership (chamber_id, username, role) values (?, ?, ?)"
            + " on conflict do nothing",
        person.chamber(),
        person.username(),
        person.role().name());
  }

  private static void update(Connection connection, String sql, String... arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    }
  }
}
