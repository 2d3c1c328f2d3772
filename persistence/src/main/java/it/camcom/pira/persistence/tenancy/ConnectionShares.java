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

/** Sees that one chamber takes no more than its share of a pool, however much is asked of it. */
final class ConnectionShares {

  /** Half of what the pool of chambers has by default. */
  private static final int SHARE = 10;

  private static final int MOST_WAITING = 8;
  private static final long PATIENCE_SECONDS = 2;

  private final Map<String, Semaphore> shares = new ConcurrentHashMap<>();

  /**
   * A connection for work in the scope.
   *
   * @throws ChamberBusy if the chamber uses up its share
   * @throws DatabaseUnavailable if the pool has none and gets none
   */
  Connection connection(DataSource source, Scope scope) {
    var tenant = ScopeTenantResolver.tenant(scope);
    if (scope instanceof Scope.OfChamber && !isTaken(tenant)) {
      throw new ChamberBusy();
    }
    try {
      return source.getConnection();
    } catch (SQLException e) {
      giveBack(tenant);
      var unavailable = new DatabaseUnavailable();
      unavailable.initCause(e);
      throw unavailable;
    }
  }

  private boolean isTaken(String tenant) {
    var share = shares.computeIfAbsent(tenant, one -> new Semaphore(SHARE, true));
    try {
      return share.getQueueLength() < MOST_WAITING
          && share.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void giveBack(String tenant) {
    var share = shares.get(tenant);
    if (share != null) {
      share.release();
    }
  }
}
