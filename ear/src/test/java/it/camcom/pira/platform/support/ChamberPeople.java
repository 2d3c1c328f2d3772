package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.RunningPlatform.database;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import java.sql.Connection;
import java.sql.SQLException;

/** Puts people and words into a chamber behind the platform's back. */
public final class ChamberPeople {

  private ChamberPeople() {}

  /** What the chamber's contributor answers for. */
  public static String centre(FilledChamber chamber) {
    return "Segretario Generale " + chamber.word();
  }

  /** The chamber and everyone in it. */
  public static void add(FilledChamber chamber) {
    as(
        chamber.id(),
        connection -> {
          update(
              connection,
              "insert into pira.chamber (id, name, logo, logo_type)"
                  + " values (?, ?, decode('89504e470d0a1a0a', 'hex') || convert_to(?, 'UTF8'), 'image/png')",
              chamber.id(),
              "Camera " + chamber.word(),
              chamber.word());
          update(
              connection,
              "insert into pira.responsibility_centre (chamber_id, name) values (?, ?)",
              chamber.id(),
              centre(chamber));
          for (TestPerson person : TestPerson.of(chamber)) {
            account(connection, person.username(), chamber);
            join(connection, person.username(), chamber, person.role().get().name());
          }
          account(connection, chamber.expendable(), chamber);
          join(connection, chamber.expendable(), chamber, "AUDITOR");
        });
  }

  /** What the import does not bring: a plan of a year that is the chamber's alone, and notes. */
  public static void addWords(FilledChamber chamber) {
    as(
        chamber.id(),
        connection -> {
          update(
              connection,
              "insert into pira.plan (chamber_id, id, plan_year, version)"
                  + " values (?, gen_random_uuid(), ?::integer, 0)",
              chamber.id(),
              String.valueOf(chamber.year()));
          update(
              connection,
              "update pira.measurement set note = ? where chamber_id = ?",
              "Nota " + chamber.word(),
              chamber.id());
        });
  }

  /** Those who belong to no chamber; does nothing the second time. */
  public static void addOthers() {
    as(
        "",
        connection -> {
          account(connection, TestPerson.STRANGER.username(), null);
          for (TestPerson person : TestPerson.ofNetwork()) {
            account(connection, person.username(), null);
            networkMember(connection, person.username(), person.role().get());
          }
        });
  }

  /** Gives a person every role that there is; the chambers must be there. */
  public static void addEverywhere(TestPerson person) {
    as(
        "",
        connection -> {
          account(connection, person.username(), null);
          for (Role role : Role.values()) {
            if (role.isOfNetwork()) {
              networkMember(connection, person.username(), role);
            } else {
              admit(connection, person.username(), FilledChamber.ROCCAMARE, role);
              admit(connection, person.username(), FilledChamber.VALPIANA, role);
            }
          }
          home(connection, person.username(), null);
        });
  }

  /** A chamber admits people of its own alone. */
  private static void admit(
      Connection connection, String username, FilledChamber chamber, Role role)
      throws SQLException {
    home(connection, username, chamber.id());
    join(connection, username, chamber, role.name());
  }

  private static void home(Connection connection, String username, String chamber)
      throws SQLException {
    update(
        connection,
        "update pira.account set home_chamber = ? where id = md5(?)::uuid",
        chamber,
        username);
  }

  private static void networkMember(Connection connection, String username, Role role)
      throws SQLException {
    update(
        connection,
        "insert into pira.network_member (account_id, role) values (md5(?)::uuid, ?)"
            + " on conflict do nothing",
        username,
        role.name());
  }

  private static void account(Connection connection, String username, FilledChamber home)
      throws SQLException {
    var word = home == null ? "" : home.word();
    update(
        connection,
        "insert into pira.account (id, username, name, email, home_chamber)"
            + " values (md5(?)::uuid, ?, ?, ?, ?) on conflict do nothing",
        username,
        username,
        "Persona " + word,
        "posta@" + word + ".example",
        home == null ? null : home.id());
    update(
        connection,
        """
        insert into pira.access_token
          (id, account_id, name, token_sha256, read_only, issued_at, expires_at)
        values (gen_random_uuid(), md5(?)::uuid, ?, encode(sha256(?::bytea), 'hex'), false, now(),
          now() + interval '1 day')
        on conflict do nothing
        """,
        username,
        "prova " + word,
        "pira_prova_" + username);
  }

  /** As the network does it, since a chamber admits people of its own only. */
  private static void join(
      Connection connection, String username, FilledChamber chamber, String role)
      throws SQLException {
    update(connection, "set local role pira_registry");
    update(
        connection,
        "insert into pira.membership (chamber_id, account_id, role, centre_id)"
            + " select chamber, md5(account)::uuid, role, (select id"
            + " from pira.responsibility_centre c where c.chamber_id = chamber and c.name = centre)"
            + " from (values (?, ?, ?, ?)) v (chamber, account, role, centre) on conflict do nothing",
        chamber.id(),
        username,
        role,
        role.equals("CONTRIBUTOR") ? centre(chamber) : null);
    update(connection, "reset role");
  }

  @FunctionalInterface
  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  private static void as(String chamber, Work work) {
    try (var connection = database().superuser().getConnection()) {
      connection.setAutoCommit(false);
      update(
          connection,
          "do $$ begin perform pira.record_scope('%s', '%s'); end $$"
              .formatted(chamber, AccountId.PLATFORM));
      work.with(connection);
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
