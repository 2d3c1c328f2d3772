package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The walls in the shared database are whole; {@link CatalogueWalkTest} shows what is noticed. */
class CatalogueTest {

  private final DataSource superuser = Storage.shared().database().superuser();

  @Test
  void the_walls_are_whole() throws SQLException {
    try (var connection = superuser.getConnection()) {
      assertThat(CatalogueWalk.findings(connection)).isEmpty();
    }
    assertThat(Tables.ofChambers()).hasSizeGreaterThan(15);
  }

  @Test
  void nothing_is_excused_that_is_not_there() throws SQLException {
    try (var connection = superuser.getConnection()) {
      assertThat(CatalogueWalk.all(connection))
          .extracting(WallGap::subject)
          .containsAll(KnownExceptions.BECAUSE.keySet());
    }
  }

  @Test
  void the_application_may_do_just_what_it_needs() {
    var tables =
        Query.strings(
            superuser,
            """
            select table_name || ': ' || string_agg(privilege_type, ' ' order by privilege_type)
            from information_schema.role_table_grants
            where grantee = 'pira_app' group by table_name
            """);
    var columns =
        Query.strings(
            superuser,
            """
            select table_name || '.' || column_name
            from information_schema.role_column_grants
            where grantee = 'pira_app' and privilege_type = 'UPDATE' and table_name = 'import'
            """);

    assertThat(tables)
        .hasSize(Tables.ofChambers().size() + 6)
        .contains(
            "chamber: SELECT",
            "account: INSERT SELECT",
            "credential: INSERT",
            "audit_entry: SELECT",
            "approved_document: INSERT SELECT",
            "approved_figure: INSERT SELECT",
            "approved_target: INSERT SELECT",
            "frozen_evidence: INSERT SELECT",
            "imported_value: INSERT SELECT",
            "network_read_log: SELECT",
            "mission: SELECT",
            "budget_programme: SELECT",
            "common_indicator: SELECT",
            "membership: DELETE INSERT SELECT",
            "import: INSERT SELECT",
            "plan: DELETE INSERT SELECT UPDATE");
    assertThat(columns).containsExactly("import.document_id");
  }

  @Test
  void the_application_cannot_change_the_walls() {
    var application = Storage.shared().database().application();
    for (String attempt :
        List.of(
            "alter table pira.plan disable row level security",
            "alter table pira.plan no force row level security",
            "drop policy own_select on pira.plan",
            "create policy mine on pira.plan using (true)",
            "create table pira.mine (id integer)",
            "create table public.mine (id integer)",
            "create or replace function pira.current_chamber() returns text language sql as"
                + " 'select 1'",
            "truncate pira.plan",
            "select lo_create(0)",
            "select lo_from_bytea(0, 'secret')",
            "select pg_terminate_backend(1)",
            "call pira.isolate_chambers('pira.plan')",
            "set role pira_owner",
            "set session authorization pira_owner",
            "update pira.chamber set name = 'x'",
            "update pira.account set home_chamber = null")) {
      assertThatThrownBy(() -> Query.execute(application, attempt)).as(attempt).isNotNull();
    }
  }

  @Test
  void the_network_reads_what_is_public_and_nothing_else() {
    var grants =
        Query.strings(
            superuser,
            "select table_name || ' ' || privilege_type from information_schema.role_table_grants"
                + " where grantee = 'pira_network'");

    assertThat(grants)
        .containsExactlyInAnyOrder(
            "chamber SELECT",
            "mission SELECT",
            "budget_programme SELECT",
            "common_indicator SELECT",
            "approved_document SELECT",
            "approved_figure SELECT",
            "approved_target SELECT",
            "network_read_log INSERT");
  }
}
