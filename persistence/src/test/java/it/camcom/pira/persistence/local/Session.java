package it.camcom.pira.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A transaction of one role in a scope, for plain SQL; it is undone unless it is kept. */
public final class Session implements AutoCloseable {

  private final Connection connection;
  private final Statement statement;

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.statement = connection.createStatement();
  }

  /**
   * Begins a transaction for Anna, in the request "richiesta-1".
   *
   * @param chamber empty for none
   */
  public static Session begin(DataSource role, String chamber) {
    try {
      var connection = role.getConnection();
      connection.setAutoCommit(false);
      var session = new Session(connection);
      SealedScope.enter(connection, chamber, DemoPeople.id("anna"), "richiesta-1");
      return session;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does the work in a transaction that is kept. */
  public static void keep(DataSource role, String chamber, String sql) {
    try (var session = begin(role, chamber)) {
      session.execute(sql);
      session.keep();
    }
  }

  /** The rows that were changed. */
  public int execute(String sql) {
    try {
      return statement.execute(sql) ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The first column of every row. */
  public List<String> strings(String sql) {
    try (var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  public void keep() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
