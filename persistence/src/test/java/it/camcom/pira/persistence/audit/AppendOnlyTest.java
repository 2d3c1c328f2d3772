package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {

  private static final String FORGED =
      """
      insert into pira.audit_entry (chamber_id, position, changed_at, person, action, table_name, subject,
        previous_hash, hash)
      values ('prato', 1000000, now(), md5('anna')::uuid, 'INSERT', 'plan', 'x', '', 'x')
      """;

  private final LocalPostgres database = Storage.shared().database();
  private final Map<String, DataSource> working =
      Map.of(
          "pira_app", database.application(),
          "pira_registry", database.registry(),
          "pira_network", database.network());

  @BeforeAll
  static void there_are_entries() {
    FilledChambers.ensure();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FORGED,
        "update pira.audit_entry set reason = 'x'",
        "delete from pira.audit_entry",
        "truncate pira.audit_entry",
        "select * from pira.audit_entry for update",
        "alter table pira.audit_entry disable trigger all",
        "drop trigger append_only on pira.audit_entry",
        "drop trigger audit_write on pira.plan",
        "alter table pira.plan disable trigger audit_write",
        "set session_replication_role = replica",
      })
  void no_role_that_works_writes_or_changes_entries(String attempt) {
    working.forEach(
        (name, role) -> {
          try (var session = Session.begin(role, "prato")) {
            assertThatThrownBy(() -> session.execute(attempt))
                .as(name)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pira.audit_entry set reason = 'x'",
        "delete from pira.audit_entry",
        "truncate pira.audit_entry"
      })
  void nor_does_the_owner_of_the_tables_change_them(String attempt) {
    try (var session = Session.begin(database.owner(), "prato")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pira.audit_entry set reason = 'x'",
        "delete from pira.audit_entry",
        "truncate pira.audit_entry"
      })
  void a_superuser_does_not_by_mistake(String attempt) {
    try (var session = Session.begin(database.superuser(), "prato")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("append-only");
    }
  }

  /**
   * A trigger of the audit on a table of one's own would write whatever one likes into any chain:
   * nobody who works may make either.
   */
  @Test
  void nobody_who_works_can_have_the_audit_write_what_did_not_happen() {
    working.forEach(
        (name, role) -> {
          for (String attempt :
              List.of(
                  "create temporary table plan (chamber_id text, id text)",
                  "create table pira.forged (chamber_id text, id text)",
                  "create table public.forged (chamber_id text, id text)",
                  "create schema forged",
                  "create function pg_temp.lower(text) returns text language sql as 'select 1'")) {
            try (var session = Session.begin(role, "prato")) {
              assertThatThrownBy(() -> session.execute(attempt))
                  .as(name + ": " + attempt)
                  .hasMessageContaining("permission denied");
            }
          }
        });
  }

  @Test
  void each_role_may_execute_just_the_functions_that_it_needs() {
    var executable =
        Query.strings(
            database.superuser(),
            """
            select r.rolname || ' ' || p.proname
            from pg_proc p, pg_roles r
            where p.pronamespace = 'pira'::regnamespace
              and r.rolname in ('pira_app', 'pira_network', 'pira_registry')
              and has_function_privilege(r.oid, p.oid, 'execute')
            """);

    assertThat(executable)
        .containsExactlyInAnyOrder(
            "pira_app current_chamber",
            "pira_app current_person",
            "pira_app scope_mark",
            "pira_app enter_scope",
            "pira_network current_person",
            "pira_network scope_mark",
            "pira_network enter_scope",
            "pira_app audit_hash",
            "pira_app current_chain",
            "pira_app first_audit_break",
            "pira_app first_silent_change",
            "pira_app lock_chamber",
            "pira_registry first_silent_change",
            "pira_registry audit_hash",
            "pira_registry current_chain",
            "pira_registry first_audit_break",
            "pira_registry erase_account",
            "pira_registry current_person",
            "pira_registry scope_mark",
            "pira_registry enter_scope",
            "pira_registry lock_audit_chain");
  }

  @Test
  void no_lock_is_taken_but_by_the_functions_that_are_for_it() {
    working.forEach(
        (name, role) -> {
          for (String call :
              List.of(
                  "pg_advisory_lock",
                  "pg_advisory_lock_shared",
                  "pg_try_advisory_lock",
                  "pg_try_advisory_lock_shared",
                  "pg_advisory_xact_lock",
                  "pg_advisory_xact_lock_shared",
                  "pg_try_advisory_xact_lock",
                  "pg_try_advisory_xact_lock_shared")) {
            for (String key : List.of("(1)", "(1, 1)")) {
              try (var session = Session.begin(role, "prato")) {
                assertThatThrownBy(() -> session.execute("select " + call + key))
                    .as(name + ": " + call)
                    .hasMessageContaining("permission denied");
              }
            }
          }
        });
  }

  @Test
  void a_change_by_nobody_is_refused() {
    try (var session = Session.begin(database.application(), "prato")) {
      session.execute("select set_config('pira.person', '', true)");

      assertThatThrownBy(() -> session.execute("update pira.plan set version = version"))
          .hasMessageContaining("this scope was not entered");
    }
  }
}
