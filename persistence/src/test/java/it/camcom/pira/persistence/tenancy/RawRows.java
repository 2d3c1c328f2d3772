package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SealedScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Rows as JSON, read and written past the policies, in the name of a chamber. */
final class RawRows {

  private final DataSource superuser;
  private final String chamber;

  RawRows(DataSource superuser, String chamber) {
    this.superuser = superuser;
    this.chamber = chamber;
  }

  /** The table expression of one row that is given as JSON. */
  static String of(String table) {
    return "jsonb_populate_record(null::pira.%s, cast(? as jsonb))".formatted(table);
  }

  /** The first column of the first row. */
  Optional<String> first(String sql, String... arguments) {
    return inTransaction(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (var rows = statement.executeQuery()) {
              return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
          }
        });
  }

  /** Adds a row for good. */
  void add(ChamberTable table, String row) {
    var columns = String.join(", ", table.columns());
    inTransaction(
        connection -> {
          update(
              connection,
              "insert into pira.%s (%s) select %s from %s"
                  .formatted(table.name(), columns, columns, of(table.name())),
              row);
          connection.commit();
          return row;
        });
  }

  /** Has the triggers of the table see every row of the chamber. */
  void touch(String table) {
    inTransaction(
        connection -> {
          update(
              connection,
              "update pira.%s set chamber_id = chamber_id where chamber_id = ?".formatted(table),
              chamber);
          connection.commit();
          return table;
        });
  }

  /** Whether not even a superuser may change rows of the table. */
  boolean areAppendOnly(String table) {
    return !isAccepted("update pira.%s set chamber_id = chamber_id where false".formatted(table));
  }

  /** Whether the constraints would let the column have the value that it has in the row. */
  boolean accept(ChamberTable table, String column, String row) {
    var same = "(t.%1$s) is not distinct from (r.%1$s)";
    var where = new StringBuilder("t.chamber_id = r.chamber_id");
    table.key().forEach(part -> where.append(" and ").append(same.formatted(part)));
    return isAccepted(
        "update pira.%1$s t set %2$s = r.%2$s from %3$s r where %4$s"
            .formatted(table.name(), column, of(table.name()), where),
        row);
  }

  private boolean isAccepted(String update, String... arguments) {
    try {
      inTransaction(connection -> update(connection, update, arguments));
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  /** An expression for a value of the column that is not the one of the row. */
  String anotherValue(String table, String column) {
    var type =
        first(
                """
                select format_type(atttypid, null) from pg_attribute
                where attrelid = ?::regclass and attname = ?
                """,
                "pira." + table,
                column)
            .orElseThrow();
    return switch (type) {
      case "text" -> "coalesce(t.%s, '') || '.'".formatted(column);
      case "smallint", "integer", "bigint", "numeric", "date" -> "t.%s + 1".formatted(column);
      case "boolean" -> "not t.%s".formatted(column);
      case "bytea" -> "t.%s || '\\x00'".formatted(column);
      case "uuid" -> "gen_random_uuid()";
      case "timestamp with time zone" -> "t.%s + interval '1 day'".formatted(column);
      default -> type.endsWith("[]") ? "t.%1$s || t.%1$s[1:1]".formatted(column) : "t." + column;
    };
  }

  private static int update(Connection connection, String sql, String... arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, String... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setString(i + 1, arguments[i]);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Runs in the scope of the chamber, for triggers that ask for it; rolls back unless the work
   * commits.
   */
  private <T> T inTransaction(Work<T> work) {
    try (var connection = superuser.getConnection()) {
      connection.setAutoCommit(false);
      try {
        SealedScope.enter(connection, chamber, DemoPeople.id("anna"));
        return work.on(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
