package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the catalogue, so that a table added tomorrow is watched or fails here. */
class WatchedTablesTest {

  private static final AccountId ANNA = DemoPeople.id("anna");

  private final DataSource superuser = Storage.shared().database().superuser();

  @BeforeAll
  static void every_table_has_a_row() {
    FilledChambers.ensure();
  }

  static Stream<String> ofChambers() {
    return WatchedTables.ofChambers().stream();
  }

  static Stream<String> watched() {
    return Stream.concat(ofChambers(), Stream.of("chamber", "account"));
  }

  @Test
  void most_tables_are_of_chambers() {
    assertThat(WatchedTables.ofChambers()).hasSizeGreaterThan(16);
  }

  @ParameterizedTest
  @MethodSource("watched")
  void every_command_on_it_is_watched(String table) {
    var triggers =
        Query.strings(
            superuser,
            """
            select regexp_replace(pg_get_triggerdef(oid), '\\(.*', '') from pg_trigger
            where tgrelid = 'pira.%s'::regclass and tgname like 'audit%%' and tgenabled = 'O'
            order by tgname
            """
                .formatted(table));

    assertThat(triggers)
        .containsExactly(
            "CREATE TRIGGER audit_lock BEFORE INSERT OR DELETE OR UPDATE ON pira."
                + table
                + " FOR EACH STATEMENT EXECUTE FUNCTION pira.lock_audit_chain_in_scope",
            "CREATE TRIGGER audit_write AFTER INSERT OR DELETE OR UPDATE ON pira."
                + table
                + " FOR EACH ROW EXECUTE FUNCTION pira.audit_change_of_"
                + table);
  }

  @ParameterizedTest
  @MethodSource("ofAccess")
  void every_command_on_who_may_come_in_is_watched_for_the_register(String table) {
    var triggers =
        Query.strings(
            superuser,
            """
            select regexp_replace(pg_get_triggerdef(oid), '\\(.*', '') from pg_trigger
            where tgrelid = 'pira.%s'::regclass and tgname like 'register%%' and tgenabled = 'O'
            order by tgname
            """
                .formatted(table));

    assertThat(triggers)
        .containsExactly(
            "CREATE TRIGGER register_lock BEFORE INSERT OR DELETE OR UPDATE ON pira."
                + table
                + " FOR EACH STATEMENT EXECUTE FUNCTION pira.lock_chain_of_register",
            "CREATE TRIGGER register_write AFTER INSERT OR DELETE OR UPDATE ON pira."
                + table
                + " FOR EACH ROW EXECUTE FUNCTION pira.register_change_of_"
                + table);
  }

  /** Tables of no chamber: those that nobody changes but a migration, and two that are let be. */
  static Stream<String> ofAccess() {
    return Query.strings(
        Storage.shared().database().superuser(),
        """
        select t.table_name from information_schema.tables t
        where t.table_schema = 'pira' and table_type = 'BASE TABLE'
          and not exists (select 1 from information_schema.columns c
            where c.table_schema = 'pira' and c.table_name = t.table_name
              and c.column_name = 'chamber_id')
          and t.table_name not in (
            'flyway_schema_history', 'mission', 'budget_programme', 'common_indicator',
            'chamber', -- in the chain of each chamber
            'scope_key', -- written by a migration alone; an audit would give the key away
            'login_failure', -- counts, forgotten after an hour; refused_login is what is kept
            'account_key') -- what an audit kept of it could not be destroyed
        """)
        .stream();
  }

  @ParameterizedTest
  @MethodSource("ofChambers")
  void a_row_that_is_changed_taken_out_and_put_back_leaves_three_entries(String table) {
    try (var session = Session.begin(superuser, "prato")) {
      freeFromKeys(session, table);
      thaw(session, table);
      session.execute("select set_config('pira.reason', 'Prova del registro', true)");
      session.execute(
          "create temporary table one on commit drop as select ctid as place, * from pira."
              + table
              + " where chamber_id = 'prato' limit 1");
      long before = last(session);

      session.execute(
          "with changed as (update pira.%1$s r set chamber_id = r.chamber_id from one"
                  .formatted(table)
              + " where r.ctid = one.place returning r.ctid)"
              + " update one set place = changed.ctid from changed");
      session.execute("delete from pira." + table + " r using one where r.ctid = one.place");
      put(session, table);

      assertThat(entriesAfter(session, before))
          .containsExactly(
              "UPDATE " + ANNA + " richiesta-1 Prova del registro " + table + " old new",
              "DELETE " + ANNA + " richiesta-1 Prova del registro " + table + " old -",
              "INSERT " + ANNA + " richiesta-1 Prova del registro " + table + " - new");
      assertThat(session.strings("select breach from pira.first_audit_break()")).isEmpty();
    }
  }

  private static void freeFromKeys(Session session, String table) {
    session
        .strings(
            """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname)
            from pg_constraint where contype = 'f' and confrelid = 'pira.%s'::regclass
            """
                .formatted(table))
        .forEach(session::execute);
  }

  /** What is approved stays; here its entries are looked at. */
  private static void thaw(Session session, String table) {
    session
        .strings(
            """
            select format('alter table %%s disable trigger %%I', tgrelid::regclass, tgname)
            from pg_trigger where tgrelid = 'pira.%s'::regclass and tgname = 'reject_change_of_approved'
            """
                .formatted(table))
        .forEach(session::execute);
  }

  private static void put(Session session, String table) {
    var columns =
        session
            .strings(
                """
                select string_agg(column_name, ', ') from information_schema.columns
                where table_schema = 'pira' and table_name = '%s' and is_generated = 'NEVER'
                """
                    .formatted(table))
            .get(0);
    session.execute(
        "insert into pira.%s (%s) select %s from one".formatted(table, columns, columns));
  }

  private static long last(Session session) {
    return Long.parseLong(
        session
            .strings("select max(position) from pira.audit_entry where chamber_id = 'prato'")
            .get(0));
  }

  /** Returns the entries, with their rows only for the table under test. */
  private static List<String> entriesAfter(Session session, long position) {
    return session.strings(
        """
        select concat_ws(' ', action, person, request_id, reason, table_name,
          case when old_row is null then '-' when old_row ->> 'chamber_id' = 'prato' then 'old' end,
          case when new_row is null then '-' when new_row ->> 'chamber_id' = 'prato' then 'new' end)
        from pira.audit_entry where chamber_id = 'prato' and position > %d order by position
        """
            .formatted(position));
  }

  /** Otherwise a migration that changes the columns has to watch the table again. */
  @Test
  void each_table_is_watched_by_the_columns_that_it_has() {
    var outdated =
        Query.strings(
            superuser,
            """
            select t.tgrelid::regclass::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgname in ('audit_write', 'register_write')
              and position(pira.audit_subject_expression(t.tgrelid, 'new') in p.prosrc) = 0
            """);

    assertThat(outdated).isEmpty();
  }

  @Test
  void files_are_kept_by_their_digest_alone() {
    var files =
        Query.strings(
            superuser,
            """
            select c.table_name || '.' || c.column_name
            from information_schema.columns c
            join pg_trigger t on t.tgrelid = ('pira.' || c.table_name)::regclass
              and t.tgname = 'audit_write'
            join pg_proc p on p.oid = t.tgfoid
            where c.table_schema = 'pira' and c.data_type = 'bytea'
              and position(quote_literal(c.column_name) in p.prosrc) = 0
            """);
    var kept =
        Query.strings(
            superuser,
            "select new_row ->> 'content' from pira.audit_entry where table_name = 'import'");

    assertThat(files).as("columns of files that would be kept in full").isEmpty();
    assertThat(kept).isNotEmpty().allMatch(content -> content.matches("sha256:[0-9a-f]{64}"));
  }

  @Test
  void a_logo_is_kept_by_its_digest_alone() {
    try (var session = Session.begin(superuser, "prato")) {
      session.execute(
          "update pira.chamber set logo = '\\x89504e47', logo_type = 'image/png'"
              + " where id = 'prato'");

      assertThat(
              session.strings(
                  """
                  select new_row ->> 'logo' from pira.audit_entry
                  where chamber_id = 'prato' order by position desc limit 1
                  """))
          .allMatch(logo -> logo.matches("sha256:[0-9a-f]{64}"));
    }
  }
}
