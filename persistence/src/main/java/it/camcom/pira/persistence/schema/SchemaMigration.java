package it.camcom.pira.persistence.schema;

import it.camcom.pira.persistence.tenancy.ScopeKey;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates the database to the version that the code needs, as the owner of its tables. Runs before
 * anything can read a row; if it fails, the deployment fails and nothing answers.
 */
public class SchemaMigration implements Extension {

  static final String SCHEMA = "pira";

  void beforeAnythingRuns(@Observes AfterDeploymentValidation deployment) {
    try {
      var settings = DatabaseSettings.from(System.getenv());
      AnchorSettings.from(System.getenv());
      Durability.require(settings, System.getenv());
      migrate(settings);
      var key = scopeKey(settings);
      ScopeKey.keep(key);
      InitialAdministrator.from(System.getenv()).ensure(settings, key);
    } catch (IllegalStateException | FlywayException e) {
      deployment.addDeploymentProblem(e);
    }
  }

  /** Locks: of several nodes that start at once, one migrates and the others wait. */
  public static void migrate(DatabaseSettings settings) {
    configured(settings).load().migrate();
  }

  /** The key that the database seals scopes by, read as its owner. */
  public static ScopeKey scopeKey(DatabaseSettings settings) {
    try (var owner =
        DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword())) {
      return ScopeKey.read(owner);
    } catch (SQLException e) {
      throw new IllegalStateException("the key of scopes cannot be read", e);
    }
  }

  /** Whether the database is empty or was built by exactly these migrations. */
  public static boolean canMigrate(DatabaseSettings settings) {
    return configured(settings)
        .ignoreMigrationPatterns("*:pending")
        .load()
        .validateWithResult()
        .validationSuccessful;
  }

  private static FluentConfiguration configured(DatabaseSettings settings) {
    return Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(settings.url(), settings.owner(), settings.ownerPassword())
        .defaultSchema(SCHEMA)
        .locations("classpath:db/migration")
        .placeholders(
            Map.of(
                "schema", SCHEMA,
                "owner", settings.owner(),
                "app", settings.application(),
                "network", settings.network(),
                "registry", settings.registry()));
  }
}
