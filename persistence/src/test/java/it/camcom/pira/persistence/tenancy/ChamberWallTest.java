package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SealedScope;
import it.camcom.pira.persistence.local.Storage;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a chamber must not do to another by SQL, tried on every table by the application's own role.
 * That each statement would get there if no wall stood is what {@link WallsTakenAwayTest} shows.
 */
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
  void no_statement_leads_to_a_row_of_another() {
    try (var siege = new IsolationAttacks(Storage.shared(), Map.of())) {
      for (String attacker : IsolationAttacks.ATTACKERS) {
        var attacks = siege.attacksOnTables(attacker);
        assertThat(attacks).hasSizeGreaterThan(300);
        assertThat(siege.breaches(attacker, attacks)).as(attacker).isEmpty();
      }
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
      Query.execute(owner, "call pira.isolate_chambers('pira.empty')");
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
        SealedScope.enter(connection, "prato", DemoPeople.id("anna"));
        assertThat(statement.execute("select count(*) from pira.plan")).isTrue();
        connection.commit();
        assertThatThrownBy(() -> statement.executeQuery("select count(*) from pira.plan"))
            .hasMessageContaining("no chamber in scope");
      }
    }
  }

  private int own(String sql) throws SQLException {
    return Query.asChamber(application, OWN, sql);
  }
}
