package it.camcom.pira.persistence.schema;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Checks every few seconds whether the database answers, and at which version its schema is. A
 * probe gets the last result, so that it never waits for a database that hangs.
 */
@ApplicationScoped
public class DatabaseWatch {

  private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());
  private static final long INTERVAL_SECONDS = 5;

  /** Looked up late: a start that lacks its password has to come as far as to tell so. */
  private static final String REGISTRY = "java:jboss/datasources/PiraRegistryDS";

  private static final String VERSION =
      "select coalesce(max(version::int), 0) from pira.flyway_schema_history where success";

  @Inject private SchemaMigration migration;

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
  private ManagedScheduledExecutorService executor;

  private Future<?> looking;
  private volatile boolean up = true;
  private volatile int version;

  void begin(@Observes Startup startup) {
    version = migration.version();
    looking =
        executor.scheduleWithFixedDelay(
            this::look, INTERVAL_SECONDS, INTERVAL_SECONDS, TimeUnit.SECONDS);
  }

  /** Survives a look that fails. The name that is looked up is a constant. */
  @SuppressWarnings({"BanJNDI", "IllegalCatch"})
  private void look() {
    try (var connection = InitialContext.<DataSource>doLookup(REGISTRY).getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(VERSION)) {
      found.next();
      version = found.getInt(1);
      up = true;
    } catch (SQLException | NamingException | RuntimeException e) {
      if (up) {
        LOG.log(Level.WARNING, "the database does not answer: {0}", e.getMessage());
      }
      up = false;
    }
  }

  /** Whether the database answered when it was last asked. */
  public boolean isUp() {
    return up;
  }

  /** The version of the schema when the database last answered. */
  int version() {
    return version;
  }

  /** Whether the schema is at the version that the platform needs, or a later one. */
  boolean isCurrent() {
    return version >= migration.version();
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(true);
    }
  }
}
