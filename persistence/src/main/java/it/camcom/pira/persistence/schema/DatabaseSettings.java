package it.camcom.pira.persistence.schema;

import java.util.List;
import java.util.Map;

/**
 * The address of the database, and its four roles. The server's data sources read the same
 * variables.
 */
public record DatabaseSettings(
    String url,
    String owner,
    String ownerPassword,
    String application,
    String network,
    String registry,
    String registryPassword) {

  private static final List<String> NEEDED =
      List.of(
          "PIRA_DB_URL",
          "PIRA_DB_OWNER_PASSWORD",
          "PIRA_DB_APP_PASSWORD",
          "PIRA_DB_NETWORK_PASSWORD",
          "PIRA_DB_REGISTRY_PASSWORD");

  /**
   * Reads the environment of the server's process.
   *
   * @throws IllegalStateException naming every missing variable
   */
  static DatabaseSettings from(Map<String, String> environment) {
    var missing =
        NEEDED.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          StartTexts.of("variablesMissing", String.join(", ", missing)));
    }
    return new DatabaseSettings(
        environment.get("PIRA_DB_URL"),
        environment.getOrDefault("PIRA_DB_OWNER", "pira_owner"),
        environment.get("PIRA_DB_OWNER_PASSWORD"),
        environment.getOrDefault("PIRA_DB_APP", "pira_app"),
        environment.getOrDefault("PIRA_DB_NETWORK", "pira_network"),
        environment.getOrDefault("PIRA_DB_REGISTRY", "pira_registry"),
        environment.get("PIRA_DB_REGISTRY_PASSWORD"));
  }
}
