package it.camcom.pira.persistence.schema;

import it.camcom.pira.domain.access.Start;
import it.camcom.pira.persistence.tenancy.ScopeKey;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates the database to the version that the code needs, as the owner of its tables. Runs before
 * anything can read a row; if it fails, the server ends and tells why.
 */
public class SchemaMigration implements Extension {

  static final String SCHEMA = "pira";

  private int version;

  void beforeAnythingRuns(@Observes AfterDeploymentValidation deployment) {
    try {
      var environment = System.getenv();
      EvidenceFolder.from(environment);
      AnchorSettings.from(environment);
      var settings = DatabaseSettings.from(environment);
      DatabaseWait.from(environment).until(settings);
      Durability.require(settings, environment);
      migrate(settings);
      version = version(settings);
      var key = scopeKey(settings);
      ScopeKey.keep(key);
      InitialAdministrator.from(environment).ensure(settings, key);
    } catch (FlywayException e) {
      Start.refuse(StartTexts.of("migrationFailed", e.getMessage()));
    } catch (IllegalStateException e) {
      Start.refuse(
          Optional.ofNullable(e.getCause())
              .map(cause -> e.getMessage() + ": " + cause.getMessage())
              .orElse(e.getMessage()));
    }
  }

  /** The version of the schema that the migrations lead to. */
  int version() {
    return version;
  }

  private static int version(DatabaseSettings settings) {
    return Arrays.stream(configured(settings).load().info().all())
        .filter(one -> one.getState().isResolved() && one.getVersion() != null)
        .map(MigrationInfo::getVersion)
        .mapToInt(one -> Integer.parseInt(one.getVersion()))
        .max()
        .orElse(0);
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
