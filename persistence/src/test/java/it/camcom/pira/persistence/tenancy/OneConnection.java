package it.camcom.pira.persistence.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A pool of a single connection, so that the next user gets what the last one left. */
final class OneConnection {

  private OneConnection() {}

  static HikariDataSource of(DataSource source) {
    var pool = new HikariDataSource();
    pool.setDataSource(source);
    pool.setAutoCommit(false);
    pool.setMaximumPoolSize(1);
    return pool;
  }
}
