package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.HibernateException;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.engine.jndi.spi.JndiService;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Gives Hibernate connections of the scope's database role, with the scope set and sealed on them.
 * That lasts until the transaction ends, so a reused connection has none.
 */
public final class ScopedConnections
    implements MultiTenantConnectionProvider<String>, ServiceRegistryAwareService {

  /** Settings of the persistence unit: a data source, or the name of one. */
  public static final String REGISTRY = "pira.datasource.registry";

  /**
   * Of the application's role too, for what may take minutes, and what the platform does itself.
   */
  public static final String JOBS = "pira.datasource.jobs";

  public static final String NETWORK = "pira.datasource.network";

  private static final String POOL = "PIRA_DB_POOL";
  private static final String POOL_SIZE = "20";

  /** The {@link ScopeKey} of the data sources; without it, that of the server's own database. */
  public static final String KEY = "pira.scope.key";

  private final transient ConnectionShares shares =
      new ConnectionShares(Integer.parseInt(System.getenv().getOrDefault(POOL, POOL_SIZE)));
  private transient JndiService names;
  private transient Object application;
  private transient Object jobs;
  private transient Object registry;
  private transient Object network;
  private transient Object key;

  @Override
  public void injectServices(ServiceRegistryImplementor services) {
    var settings = services.requireService(ConfigurationService.class).getSettings();
    names = services.requireService(JndiService.class);
    application = settings.get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
    jobs = settings.getOrDefault(JOBS, application);
    registry = settings.get(REGISTRY);
    network = settings.get(NETWORK);
    key = settings.get(KEY);
  }

  /**
   * Returns the data source, or looks up its name when needed: the server starts the persistence
   * unit after its own data source, and in any order with the others.
   */
  private DataSource named(Object setting) {
    if (setting instanceof DataSource given) {
      return given;
    }
    if (names.locate(String.valueOf(setting)) instanceof DataSource found) {
      return found;
    }
    throw new HibernateException("no data source " + setting);
  }

  /** Selects the database role that can do no more than the scope needs. */
  private DataSource dataSource(Scope scope) {
    if (scope instanceof Scope.OfChamber) {
      boolean minutes =
          scope.person().equals(AccountId.PLATFORM) || new ThreadScope().isTakingLong();
      return named(minutes ? jobs : application);
    }
    if (scope instanceof Scope.OfNetwork) {
      return named(network);
    }
    return named(registry);
  }

  private ScopeKey key() {
    return key instanceof ScopeKey given ? given : ScopeKey.kept();
  }

  @Override
  public Connection getAnyConnection() throws SQLException {
    return named(application).getConnection();
  }

  @Override
  public Connection getConnection(String tenant) throws SQLException {
    var current = new ThreadScope();
    var scope = current.get();
    if (!tenant.equals(ScopeTenantResolver.tenant(scope))) {
      throw new IllegalStateException("the session is of another scope");
    }
    var connection = shares.connection(dataSource(scope), scope);
    try {
      key()
          .enter(
              connection,
              scope instanceof Scope.OfChamber in ? in.chamber().code() : "",
              scope.person(),
              current.request().orElse(""));
      return connection;
    } catch (SQLException | RuntimeException e) {
      releaseConnection(tenant, connection);
      throw e;
    }
  }

  @Override
  public void releaseAnyConnection(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void releaseConnection(String tenant, Connection connection) throws SQLException {
    try {
      connection.close();
    } finally {
      shares.giveBack(tenant);
    }
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }
}
