package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a chamber must not do to another, tried on every table by the application's own role. */
class ChamberWallTest {

  private static final String OWN = "prato";

  private final DataSource application = Storage.shared().database().application();

  @BeforeAll
  static void both_chambers_have_a_row_in_every_table() throws SQLException {
    FilledChambers.ensure();
    for (String table : Tables.ofChambers()) {
      for (String chamber : new String[] {OWN, "pistoia"}) {
        assertThat(
                Query.asChamber(
                    Storage.shared().database().application(),
                    chamber,
                    "select count(*) from pira." + table))
            .as(table + " of " + chamber)
            .isPositive();
      }
    }
  }

  @Test
  void it_does_not_see_rows_of_another() throws SQLException {
    for (String table : Tables.ofChambers()) {
      assertThat(own("select count(*) from pira." + table + " where chamber_id <> 'prato'"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void it_does_not_change_rows_of_another() throws SQLException {
    for (String table : Tables.ofChambers()) {
      assertThat(
              changed(
                  "update pira."
                      + table
                      + " set chamber_id = chamber_id where chamber_id = 'pistoia'"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void it_does_not_delete_rows_of_another() throws SQLException {
    for (String table : Tables.ofChambers()) {
      assertThat(changed("delete from pira." + table + " where chamber_id = 'pistoia'"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void it_does_not_give_rows_to_another() {
    for (String table : Tables.ofChambers()) {
      assertThatThrownBy(() -> own("update pira." + table + " set chamber_id = 'pistoia'"))
          .as(table)
          .hasMessageMatching("(?s).*(row-level security|permission denied).*");
    }
  }

  @Test
  void it_does_not_take_rows_in_for_another() {
    for (String table : Tables.ofChambers()) {
      assertThatThrownBy(
              () ->
                  own(
                      """
                      insert into pira.%1$s
                      select (jsonb_populate_record(r, '{"chamber_id": "pistoia"}')).*
                      from pira.%1$s r limit 1
                      """
                          .formatted(table)))
          .as(table)
          .hasMessageMatching("(?s).*(row-level security|permission denied|non-DEFAULT value).*");
    }
  }

  @Test
  void without_a_scope_every_command_fails_loudly() {
    for (String table : Tables.ofChambers()) {
      for (String command :
          new String[] {
            "select count(*) from pira.%s",
            "update pira.%s set chamber_id = chamber_id",
            "delete from pira.%s"
          }) {
        assertThatThrownBy(() -> Query.asChamber(application, "", command.formatted(table)))
            .as(command, table)
            .hasMessageMatching("(?s).*(in scope|permission denied).*");
      }
    }
  }

  @Test
  void without_a_scope_even_a_table_without_rows_fails_loudly() throws SQLException {
    var owner = Storage.shared().database().owner();
    Query.execute(owner, "create table pira.empty (chamber_id text primary key)");
    try {
      Query.execute(owner, "call pira.protect('pira.empty')");
      assertThat(own("select count(*) from pira.empty")).isZero();
      assertThatThrownBy(() -> Query.asChamber(application, "", "select count(*) from pira.empty"))
          .hasMessageContaining("no chamber in scope");
    } finally {
      Query.execute(owner, "drop table pira.empty");
    }
  }

  @Test
  void a_scope_ends_with_its_transaction() throws SQLException {
    try (var connection = application.getConnection()) {
      try (var statement = connection.createStatement()) {
        statement.execute("select set_config('pira.chamber', 'prato', true)");
        connection.commit();
        assertThatThrownBy(() -> statement.executeQuery("select count(*) from pira.plan"))
            .hasMessageContaining("no chamber in scope");
      }
    }
  }

  /** What the application may not do at all, it does not do to another either. */
  private int changed(String sql) throws SQLException {
    try {
      return own(sql);
    } catch (SQLException e) {
      assertThat(e.getMessage()).contains("permission denied for table");
      return 0;
    }
  }

  private int own(String sql) throws SQLException {
    return Query.asChamber(application, OWN, sql);
  }
}
