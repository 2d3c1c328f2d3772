package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.ChamberBusy;
import it.camcom.pira.domain.access.DatabaseUnavailable;
import it.camcom.pira.domain.access.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Limits the connections of each chamber, so that one cannot use up the pool. */
final class ConnectionShares {

  private static final int MOST_WAITING = 8;
  private static final long PATIENCE_SECONDS = 2;

  private final int share;
  private final Map<String, Semaphore> shares = new ConcurrentHashMap<>();

  /**
   * Gives each chamber half of a pool.
   *
   * @param pool how many connections it has at most
   */
  ConnectionShares(int pool) {
    share = Math.max(1, pool / 2);
  }

  /**
   * Returns a connection for work in the scope.
   *
   * @throws ChamberBusy if the chamber uses up its share
   * @throws DatabaseUnavailable if the pool has none and gets none
   */
  Connection connection(DataSource source, Scope scope) {
    var tenant = ScopeTenantResolver.tenant(scope);
    if (scope instanceof Scope.OfChamber && !isTaken(tenant)) {
      throw new ChamberBusy();
    }
    boolean given = false;
    try {
      var connection = source.getConnection();
      given = true;
      return connection;
    } catch (SQLException e) {
      var unavailable = new DatabaseUnavailable();
      unavailable.initCause(e);
      throw unavailable;
    } finally {
      if (!given) {
        giveBack(tenant);
      }
    }
  }

  private boolean isTaken(String tenant) {
    var taken = shares.computeIfAbsent(tenant, one -> new Semaphore(share, true));
    try {
      return taken.getQueueLength() < MOST_WAITING
          && taken.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void giveBack(String tenant) {
    var taken = shares.get(tenant);
    if (taken != null) {
      taken.release();
    }
  }
}
