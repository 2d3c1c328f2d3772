package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.HibernateException;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Hands Hibernate connections on which the database has been told the scope. What it is told holds
 * until the transaction ends, so a connection that is used again knows nothing of it.
 */
public final class ScopedConnections
    implements MultiTenantConnectionProvider<String>, ServiceRegistryAwareService {

  private static final String ANNOUNCE =
      "select set_config('pira.chamber', ?, true), set_config('pira.person', ?, true)";

  private transient DataSource dataSource;

  /** The data source of the persistence unit. */
  @Override
  public void injectServices(ServiceRegistryImplementor services) {
    var settings = services.requireService(ConfigurationService.class).getSettings();
    if (!(settings.get(AvailableSettings.JAKARTA_JTA_DATASOURCE) instanceof DataSource unit)) {
      throw new HibernateException("the persistence unit has no data source");
    }
    dataSource = unit;
  }

  @Override
  public Connection getAnyConnection() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public Connection getConnection(String tenant) throws SQLException {
    var scope = new ThreadScope().get();
    if (!tenant.equals(ScopeTenantResolver.tenant(scope))) {
      throw new IllegalStateException("the session is of another scope");
    }
    var connection = dataSource.getConnection();
    try (var announcement = connection.prepareStatement(ANNOUNCE)) {
      announcement.setString(1, scope instanceof Scope.OfChamber in ? in.chamber().code() : "");
      announcement.setString(2, scope.person());
      announcement.execute();
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void releaseAnyConnection(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void releaseConnection(String tenant, Connection connection) throws SQLException {
    connection.close();
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
