package it.camcom.pira.persistence.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {

  private static LocalPostgres database;

  @BeforeAll
  static void a_durable_database() {
    database = LocalPostgres.startDurable();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static void look(Map<String, String> environment) {
    Durability.require(database.settings(), environment);
  }

  @Test
  void a_durable_database_is_taken() {
    assertThatCode(() -> look(Map.of())).doesNotThrowAnyException();
    assertThatCode(() -> look(database.environment())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter database pira %s synchronous_commit",
        "alter role pira_app %s synchronous_commit",
        "alter role pira_registry in database pira %s synchronous_commit",
      })
  void a_database_or_a_role_that_does_not_wait_for_the_disk_is_refused(String change) {
    Query.run(database.superuser(), change.formatted("set") + " = off");
    try {
      assertThatThrownBy(() -> look(Map.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("PIRA non può partire")
          .hasMessageContaining("synchronous_commit")
          .hasMessageContaining("PIRA_DB_UNSAFE=true");
      assertThatThrownBy(() -> look(Map.of("PIRA_DB_UNSAFE", "sì"))).isNotNull();
      assertThatCode(() -> look(Map.of("PIRA_DB_UNSAFE", "true"))).doesNotThrowAnyException();
    } finally {
      Query.run(database.superuser(), change.formatted("reset"));
    }
    assertThatCode(() -> look(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void a_throw_away_database_is_refused_for_all_that_it_leaves_out() {
    try (var unsafe = LocalPostgres.start()) {
      assertThatThrownBy(() -> Durability.require(unsafe.settings(), Map.of()))
          .hasMessageContaining("fsync, synchronous_commit");
      assertThatCode(() -> Durability.require(unsafe.settings(), unsafe.environment()))
          .doesNotThrowAnyException();
    }
  }
}
