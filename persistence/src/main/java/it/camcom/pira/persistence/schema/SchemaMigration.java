package it.camcom.pira.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the database to the version that the code needs, as the owner of its tables. */
@ApplicationScoped
public class SchemaMigration {

  static final String SCHEMA = "pira";

  void atStart(@Observes Startup start) {
    migrate(DatabaseSettings.from(System.getenv()));
  }

  /** Several nodes may start at once: one migrates and the others wait. */
  public static void migrate(DatabaseSettings settings) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(settings.url(), settings.owner(), settings.ownerPassword())
        .defaultSchema(SCHEMA)
        .locations("classpath:db/migration")
        .placeholders(
            Map.of("schema", SCHEMA, "app", settings.application(), "network", settings.network()))
        .load()
        .migrate();
  }
}
