package it.camcom.pira.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready if the schema is at the version that the platform needs. A database that does not answer
 * leaves a node ready: all nodes would be taken away at once, and nobody would be told to come
 * back.
 */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {

  @Inject private DatabaseWatch database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("schema")
        .status(database.isCurrent())
        .withData("version", database.version())
        .withData("database", database.isUp() ? "up" : "down")
        .build();
  }
}
