package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Walks the database's own catalogue, so that a table added tomorrow is covered as well. */
class CatalogueTest {

  /** What all chambers share, and why none of it is a chamber's. */
  private static final Set<String> SHARED =
      Set.of(
          "chamber", // which chambers exist is public
          "account", // a person may belong to several chambers
          "mission", // national
          "budget_programme", // national
          "common_indicator", // national
          "flyway_schema_history"); // the platform's own

  private final DataSource superuser = Storage.shared().database().superuser();

  @Test
  void every_table_is_of_a_chamber_or_known_to_be_shared() {
    var tables =
        Query.strings(superuser, "select tablename from pg_tables where schemaname = 'pira'");
    var ofChambers = Tables.ofChambers();

    assertThat(ofChambers).hasSizeGreaterThan(15).doesNotContainAnyElementsOf(SHARED);
    assertThat(tables)
        .hasSize(ofChambers.size() + SHARED.size())
        .containsAll(ofChambers)
        .containsAll(SHARED);
  }

  @Test
  void every_table_of_a_chamber_forces_row_level_security() {
    for (String table : Tables.ofChambers()) {
      var forced =
          Query.strings(
              superuser,
              "select relrowsecurity and relforcerowsecurity from pg_class"
                  + " where oid = 'pira."
                  + table
                  + "'::regclass");
      assertThat(forced).as(table).containsExactly("t");
    }
  }

  private static final String OWN =
      "((( SELECT pira.current_chamber() AS current_chamber) IS NOT NULL)"
          + " AND (chamber_id = ( SELECT pira.current_chamber() AS current_chamber)))";

  /** Read before a chamber is entered, so its policy for reading tells more. */
  private static final String READ_BY_ITS_PERSON = "membership SELECT";

  @Test
  void every_table_of_a_chamber_has_one_policy_for_each_command_that_asks_for_the_scope() {
    for (String table : Tables.ofChambers()) {
      var policies =
          Query.strings(
              superuser,
              """
              select tablename || ' ' || cmd || ': '
                || coalesce(qual, '') || '/' || coalesce(with_check, '')
              from pg_policies
              where schemaname = 'pira' and tablename = '%s' and permissive = 'PERMISSIVE'
              """
                  .formatted(table));
      assertThat(policies)
          .as(table)
          .hasSize(4)
          .contains(
              table + " INSERT: /" + OWN,
              table + " UPDATE: " + OWN + "/" + OWN,
              table + " DELETE: " + OWN + "/");
      if (!READ_BY_ITS_PERSON.startsWith(table + " ")) {
        assertThat(policies).contains(table + " SELECT: " + OWN + "/");
      }
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
        .hasSize(Tables.ofChambers().size() + 5)
        .contains(
            "chamber: SELECT",
            "account: SELECT",
            "mission: SELECT",
            "budget_programme: SELECT",
            "common_indicator: SELECT",
            "membership: SELECT",
            "import: INSERT SELECT",
            "plan: DELETE INSERT SELECT UPDATE");
    assertThat(columns).containsExactly("import.document_id");
  }

  @Test
  void every_key_of_a_chambers_table_begins_with_the_chamber() {
    for (String table : Tables.ofChambers()) {
      var keys =
          Query.strings(
              superuser,
              """
              select coalesce(a.attname, '(none)')
              from pg_index i
              left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
              where i.indrelid = 'pira.%s'::regclass and i.indisunique
              """
                  .formatted(table));
      assertThat(keys).as(table).isNotEmpty().containsOnly("chamber_id");
    }
  }

  @Test
  void no_foreign_key_leads_from_one_chamber_to_another() {
    var crossing =
        Query.strings(
            superuser,
            """
            select c.conrelid::regclass || ' ' || c.conname
            from pg_constraint c
            where c.contype = 'f'
              and exists (select 1 from pg_attribute a
                where a.attrelid = c.confrelid and a.attname = 'chamber_id')
              and not exists (
                select 1 from unnest(c.conkey, c.confkey) as k(own, other)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
                join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.other
                where a.attname = 'chamber_id' and b.attname = 'chamber_id')
            """);
    var within =
        Query.strings(
            superuser,
            """
            select count(*) from pg_constraint c
            where c.contype = 'f' and c.connamespace = 'pira'::regnamespace
              and exists (select 1 from pg_attribute a
                where a.attrelid = c.confrelid and a.attname = 'chamber_id')
            """);

    assertThat(crossing).isEmpty();
    assertThat(Integer.parseInt(within.get(0))).isGreaterThan(15);
  }

  @Test
  void no_role_of_the_platform_can_pass_the_policies_by() {
    var mighty =
        Query.strings(
            superuser,
            "select rolname from pg_roles where rolname like 'pira%'"
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)");
    var owned =
        Query.strings(
            superuser,
            "select relname from pg_class where relnamespace = 'pira'::regnamespace"
                + " and relowner <> 'pira_owner'::regrole");
    var members =
        Query.strings(
            superuser,
            "select 1 from pg_auth_members where member in ('pira_app'::regrole,"
                + " 'pira_network'::regrole)");

    assertThat(mighty).isEmpty();
    assertThat(owned).isEmpty();
    assertThat(members).isEmpty();
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
            "call pira.protect('pira.plan')",
            "set role pira_owner",
            "set session authorization pira_owner",
            "update pira.chamber set name = 'x'",
            "update pira.account set password_hash = 'x'")) {
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
            "common_indicator SELECT");
  }
}
