package it.camcom.pira.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

  @Test
  void a_database_of_other_migrations_is_told_from_one_that_can_be_migrated() {
    try (var database = LocalPostgres.start()) {
      var settings = database.settings();
      assertThat(SchemaMigration.canMigrate(settings)).as("empty").isTrue();

      SchemaMigration.migrate(settings);
      assertThat(SchemaMigration.canMigrate(settings)).as("migrated").isTrue();

      Query.run(
          database.superuser(),
          "update pira.flyway_schema_history set checksum = checksum + 1 where version = '1'");
      assertThat(SchemaMigration.canMigrate(settings)).as("edited since").isFalse();
      assertThatThrownBy(() -> SchemaMigration.migrate(settings))
          .isInstanceOf(FlywayValidateException.class);
    }
  }
}
