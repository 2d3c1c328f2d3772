package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;

/** Takes walls of a database away, and puts them back when it is closed. */
final class WallsRemoved implements AutoCloseable {

  private final DataSource superuser;
  private final Map<String, Object> settings;
  private final List<String> rebuilding = new ArrayList<>();

  WallsRemoved(Storage storage, Set<Wall> walls) {
    superuser = storage.database().superuser();
    if (walls.contains(Wall.POLICIES)) {
      takePolicies();
    }
    if (walls.contains(Wall.KEYS)) {
      takeKeys();
    }
    if (walls.contains(Wall.APPEND_ONLY)) {
      takeTriggers();
    }
    settings =
        walls.contains(Wall.FILTER)
            ? Map.of(
                AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, EveryoneIsRoot.class.getName())
            : Map.of();
  }

  /** Leaves only the walls to prevent an attack. */
  static void grantEverything(DataSource superuser) {
    execute(
        superuser, "grant select, insert, update, delete on all tables in schema pira to pira_app");
    execute(superuser, "alter table pira.document disable trigger reject_change_of_approved");
  }

  /** Touches the rows of the victim, so that it has entries with numbers that no other has. */
  static void countFurther(DataSource superuser) {
    var rows = new RawRows(superuser, IsolationAttacks.VICTIM);
    Tables.ofChambers(superuser).stream()
        .filter(table -> !rows.areAppendOnly(table))
        .forEach(rows::touch);
  }

  private void takePolicies() {
    for (String table :
        Query.strings(
            superuser,
            "select oid::regclass from pg_class where relrowsecurity"
                + " and relnamespace = 'pira'::regnamespace")) {
      execute(superuser, "alter table " + table + " disable row level security");
      rebuilding.add("alter table " + table + " enable row level security");
    }
  }

  private void takeTriggers() {
    var rows = new RawRows(superuser, IsolationAttacks.VICTIM);
    for (String table : Tables.ofChambers(superuser)) {
      if (rows.areAppendOnly(table)) {
        execute(superuser, "alter table pira." + table + " disable trigger user");
        rebuilding.add("alter table pira." + table + " enable trigger user");
      }
    }
  }

  private void takeKeys() {
    var keys =
        """
        from pg_constraint c
        where contype = 'f' and connamespace = 'pira'::regnamespace
          and exists (select 1 from pg_attribute a
            where a.attrelid = c.confrelid and a.attname = 'chamber_id')
        order by oid
        """;
    rebuilding.addAll(
        Query.strings(
            superuser,
            "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) "
                + keys));
    for (String drop :
        Query.strings(
            superuser,
            "select format('alter table %s drop constraint %I', conrelid::regclass, conname) "
                + keys)) {
      execute(superuser, drop);
    }
  }

  /** What a persistence unit without the walls has otherwise. */
  Map<String, Object> settings() {
    return settings;
  }

  @Override
  public void close() {
    rebuilding.forEach(command -> execute(superuser, command));
  }

  private static void execute(DataSource superuser, String command) {
    try {
      Query.execute(superuser, command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }
}
