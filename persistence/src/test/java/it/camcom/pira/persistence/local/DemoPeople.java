package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The two demo chambers and their people, for tests and for the demo. Never elsewhere. */
public final class DemoPeople {

  /** The password of each of them. */
  public static final String PASSWORD = "dimostrazione";

  /** "dimostrazione" by bcrypt. */
  private static final String HASH = "$2a$10$1NwHkqGwtgcPU2i2dhxjIufZEl/OlEnuWOaxkJynEKY9j.Nfd/sFS";

  /** One login, with its role in one chamber, or in the network. */
  public record Person(String username, String name, String chamber, Role role) {

    /** Another person of the same name and role, in another chamber. */
    Person namesakeIn(String other) {
      return new Person(username + "." + other, name, other, role);
    }

    /** What its programs log in with, in tests alone. */
    public String token() {
      return "pira_demo_" + username;
    }
  }

  public static final List<Person> ALL =
      List.of(
          new Person("anna", "Anna Bianchi", "prato", Role.PLANNING_OFFICER),
          new Person("bruno", "Bruno Neri", "prato", Role.AUDITOR),
          new Person("elena", "Elena Russo", "prato", Role.CONTRIBUTOR),
          new Person("fabio", "Fabio Conti", "prato", Role.SECRETARY_GENERAL),
          new Person("gianna", "Gianna Costa", "prato", Role.CHAMBER_ADMINISTRATOR),
          new Person("carla", "Carla Verdi", "pistoia", Role.PLANNING_OFFICER),
          new Person("dario", "Dario Gallo", "pistoia", Role.CONTRIBUTOR),
          new Person("irene", "Irene Fontana", "pistoia", Role.CHAMBER_ADMINISTRATOR),
          new Person("nadia", "Nadia Greco", null, Role.NETWORK_ANALYST),
          new Person("ugo", "Ugo Marini", null, Role.NETWORK_ADMINISTRATOR));

  /** The day that both merged into the chamber of Pistoia and Prato. */
  private static final String CEASED_ON = "2020-09-30";

  /** What the contributors answer for. */
  private static final String CENTRE = "Segretario Generale";

  private DemoPeople() {}

  /** The id of an account that is known by its user name; in SQL, {@code md5(username)::uuid}. */
  public static AccountId id(String username) {
    try {
      var digest = MessageDigest.getInstance("MD5");
      var bytes = ByteBuffer.wrap(digest.digest(username.getBytes(StandardCharsets.UTF_8)));
      return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds what is missing; does nothing the second time. */
  public static void add(LocalPostgres database) {
    try (var connection = database.registry().getConnection()) {
      SealedScope.enter(connection, "", AccountId.PLATFORM);
      chamber(connection, "prato", "Camera di Commercio di Prato", CEASED_ON);
      chamber(connection, "pistoia", "Camera di Commercio di Pistoia", CEASED_ON);
      for (Person person : ALL) {
        account(connection, person);
      }
      connection.commit();
      SealedScope.enter(connection, "", AccountId.PLATFORM);
      for (Person person : ALL) {
        if (person.chamber() == null) {
          networkMember(connection, person);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    ALL.stream()
        .filter(person -> person.chamber() != null)
        .forEach(person -> join(database, person));
  }

  /** Lets the programs of everyone log in with a token; for tests. */
  public static void addTokens(LocalPostgres database) {
    addTokens(database, ALL);
  }

  private static void addTokens(LocalPostgres database, List<Person> people) {
    try (var connection = database.registry().getConnection()) {
      SealedScope.enter(connection, "", AccountId.PLATFORM);
      for (Person person : people) {
        update(
            connection,
            """
            insert into pira.access_token
              (id, account_id, name, token_sha256, read_only, issued_at, expires_at)
            values (gen_random_uuid(), md5(?)::uuid, 'prova', encode(sha256(?::bytea), 'hex'), false,
              now(), now() + interval '1 day')
            on conflict do nothing
            """,
            person.username(),
            person.token());
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A further chamber, without people. */
  public static void addChamber(LocalPostgres database, String id, String name) {
    try (var connection = database.registry().getConnection()) {
      SealedScope.enter(connection, "", AccountId.PLATFORM);
      chamber(connection, id, name, null);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A further chamber, for tests, that ceased when the demo chambers did. Each of the people of one
   * of them has a namesake there, who logs in as {@code anna.ID} with the same password, or with a
   * token of their own.
   */
  public static void addChamberLike(LocalPostgres database, String demo, String id, String name) {
    var people =
        ALL.stream()
            .filter(person -> demo.equals(person.chamber()))
            .map(person -> person.namesakeIn(id))
            .toList();
    try (var connection = database.registry().getConnection()) {
      SealedScope.enter(connection, "", AccountId.PLATFORM);
      chamber(connection, id, name, CEASED_ON);
      for (Person person : people) {
        account(connection, person);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    people.forEach(person -> join(database, person));
    addTokens(database, people);
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

  private static void account(Connection connection, Person person) throws SQLException {
    update(
        connection,
        "insert into pira.account (id, username, name, home_chamber)"
            + " values (md5(?)::uuid, ?, ?, ?) on conflict do nothing",
        person.username(),
        person.username(),
        person.name(),
        person.chamber());
    update(
        connection,
        "insert into pira.credential (account_id, password_hash) values (md5(?)::uuid, ?)"
            + " on conflict do nothing",
        person.username(),
        HASH);
  }

  private static void networkMember(Connection connection, Person person) throws SQLException {
    update(
        connection,
        "insert into pira.network_member (account_id, role) values (md5(?)::uuid, ?)"
            + " on conflict do nothing",
        person.username(),
        person.role().name());
  }

  private static void join(LocalPostgres database, Person person) {
    var centre = person.role() == Role.CONTRIBUTOR ? CENTRE : null;
    try (var connection = database.application().getConnection()) {
      SealedScope.enter(connection, person.chamber(), AccountId.PLATFORM);
      if (centre != null) {
        update(
            connection,
            "insert into pira.responsibility_centre (chamber_id, name) values (?, ?)"
                + " on conflict do nothing",
            person.chamber(),
            centre);
      }
      update(
          connection,
          "insert into pira.membership (chamber_id, account_id, role, centre_id)"
              + " select chamber, md5(account)::uuid, role, (select id"
              + " from pira.responsibility_centre c where c.chamber_id = chamber and c.name = centre)"
              + " from (values (?, ?, ?, ?)) v (chamber, account, role, centre) on conflict do nothing",
          person.chamber(),
          person.username(),
          person.role().name(),
          centre);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
