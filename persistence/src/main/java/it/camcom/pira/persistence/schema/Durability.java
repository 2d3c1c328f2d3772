package it.camcom.pira.persistence.schema;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether the database keeps what it has confirmed when the power fails. Settings of the server, of
 * the database and of each role are looked at: the weakest counts.
 */
final class Durability {

  /** Says that a database that may lose data is meant. */
  static final String UNSAFE = "PIRA_DB_UNSAFE";

  private static final String OFF =
      """
      select name from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
      union
      select 'synchronous_commit'
      from pg_db_role_setting s, unnest(s.setconfig) as one(setting)
      where setdatabase in (0, (select oid from pg_database where datname = current_database()))
        and one.setting ~* '^synchronous_commit=(off|of|false|fals|fal|fa|f|no|n|0)$'
        and (setrole = 0 or setrole in (
          select oid from pg_roles where rolname in (?, ?, ?, ?)))
      """;

  private Durability() {}

  /**
   * Refuses a database that may lose what it confirmed, unless the environment says that one is
   * meant.
   *
   * @throws IllegalStateException naming every setting that is off
   */
  static void require(DatabaseSettings settings, Map<String, String> environment) {
    if (Boolean.parseBoolean(environment.getOrDefault(UNSAFE, ""))) {
      return;
    }
    var off = off(settings);
    if (!off.isEmpty()) {
      throw new IllegalStateException(
          StartTexts.of("unsafeDatabase", String.join(", ", off), UNSAFE));
    }
  }

  private static SortedSet<String> off(DatabaseSettings settings) {
    try (var owner =
            DriverManager.getConnection(
                settings.url(), settings.owner(), settings.ownerPassword());
        var question = owner.prepareStatement(OFF)) {
      question.setString(1, settings.owner());
      question.setString(2, settings.application());
      question.setString(3, settings.network());
      question.setString(4, settings.registry());
      var off = new TreeSet<String>();
      try (var rows = question.executeQuery()) {
        while (rows.next()) {
          off.add(rows.getString(1));
        }
      }
      return off;
    } catch (SQLException e) {
      throw new IllegalStateException(StartTexts.of("settingsUnreadable"), e);
    }
  }
}
