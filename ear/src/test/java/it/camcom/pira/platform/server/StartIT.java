package it.camcom.pira.platform.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.run.LocalPlatform;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartIT {

  @Test
  void without_what_it_needs_it_does_not_start_and_names_every_missing_variable() {
    var folder = Path.of(System.getProperty("pira.run"), "without-variables");
    var incomplete = Map.of("PIRA_DB_APP_PASSWORD", "x");

    assertThatThrownBy(() -> LocalPlatform.start(incomplete, 0, folder))
        .hasMessageContaining("mancano le variabili d’ambiente")
        .hasMessageContaining("PIRA_DB_URL, PIRA_DB_OWNER_PASSWORD, PIRA_DB_NETWORK_PASSWORD")
        .hasMessageNotContaining("PIRA_DB_APP_PASSWORD");
  }

  @Test
  void on_a_database_that_may_lose_what_it_confirmed_it_does_not_start() {
    var folder = Path.of(System.getProperty("pira.run"), "unsafe-database");
    try (var database = LocalPostgres.start()) {
      var environment = new HashMap<>(database.environment());
      environment.remove("PIRA_DB_UNSAFE");

      assertThatThrownBy(() -> LocalPlatform.start(environment, 0, folder))
          .hasMessageContaining("è spento fsync, synchronous_commit");
    }
  }
}
