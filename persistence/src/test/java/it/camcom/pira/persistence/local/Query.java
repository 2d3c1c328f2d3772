package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.chamber.AccountId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL, for looking behind the platform and for attacking it. */
public final class Query {

  private Query() {}

  /** The first column of every row. */
  public static List<String> strings(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** A command that stays. */
  public static void run(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** A command of the platform itself that stays. */
  public static void runAsPlatform(DataSource source, String sql) {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        SealedScope.enter(connection, "", AccountId.PLATFORM);
        statement.execute(sql);
        connection.commit();
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Executes in a transaction that is rolled back. */
  public static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      try {
        statement.execute(sql);
      } finally {
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
      }
    }
  }

  /**
   * As a chamber, in a transaction that is rolled back.
   *
   * @param chamber empty for no scope
   * @return the rows that were changed, or the number in the first column of the first row
   */
  public static int asChamber(DataSource source, String chamber, String sql) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        SealedScope.enter(connection, chamber, DemoPeople.id("anna"));
        if (!statement.execute(sql)) {
          return statement.getUpdateCount();
        }
        try (var rows = statement.getResultSet()) {
          rows.next();
          return rows.getInt(1);
        }
      } finally {
        connection.rollback();
      }
    }
  }
}
