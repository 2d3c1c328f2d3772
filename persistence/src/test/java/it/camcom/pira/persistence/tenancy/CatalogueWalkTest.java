package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.Storage;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks one rule at a time, in a transaction that is rolled back, and expects exactly that
 * finding.
 */
class CatalogueWalkTest {

  static Stream<Arguments> breaks() {
    return Stream.of(
        Arguments.of(
            byOwner("create table pira.diary (id integer primary key)"), "diary is of no chamber"),
        Arguments.of(
            byOwner("create materialized view pira.plans as select 1 as id"),
            "plans is of no chamber, the view pira.plans reads with the rights of its owner"),
        Arguments.of(
            "alter table pira.mission add column keeper text references pira.chamber",
            "mission.keeper is a chamber by another name"),
        Arguments.of(
            "alter table pira.plan add column other_chamber text",
            "plan.other_chamber is a chamber by another name"),
        Arguments.of(
            "alter table pira.plan disable row level security",
            "plan does not enable row-level security"),
        Arguments.of(
            "alter table pira.plan no force row level security",
            "plan does not force row-level security"),
        Arguments.of(
            "drop policy own_delete on pira.plan", "there is no policy on plan for DELETE"),
        Arguments.of(
            "create policy open on pira.plan for select using (true)",
            "the policy plan.open lets more in than the own rows"),
        Arguments.of(
            "alter policy own_update on pira.plan with check (true)",
            "the policy plan.own_update lets more in than the own rows"),
        Arguments.of(
            "create policy every on pira.plan using (false)",
            "the policy plan.every lets more in than the own rows"),
        Arguments.of(
            "create unique index of_all on pira.plan (id)",
            "the unique index pira.of_all does not begin with the chamber"),
        Arguments.of(
            "alter table pira.imported_value drop constraint imported_value_pkey",
            "imported_value has no primary key"),
        Arguments.of(
            """
            create unique index of_all on pira.plan (id, chamber_id);
            alter table pira.phase drop constraint phase_pkey,
              add primary key (chamber_id, plan_id, id),
              add column of_plan uuid, add column of_chamber text,
              add constraint astray foreign key (of_plan, of_chamber)
                references pira.plan (id, chamber_id)
            """,
            "phase.of_chamber is a chamber by another name,"
                + " the unique index pira.of_all does not begin with the chamber,"
                + " the foreign key pira.phase.astray leads from one chamber to another"),
        Arguments.of(
            byOwner("create view pira.plans as select * from pira.plan"),
            "the view pira.plans reads with the rights of its owner"),
        Arguments.of(
            byOwner("create view pira.plans with (security_invoker = off) as table pira.plan"),
            "the view pira.plans reads with the rights of its owner"),
        Arguments.of(
            """
            create function pira.peek() returns bigint language sql security definer
              set search_path = pg_catalog, pg_temp as 'select count(*) from pira.plan';
            revoke execute on function pira.peek() from public;
            grant execute on function pira.peek() to pira_app
            """,
            "pira.peek() acts with the rights of its owner for every role"),
        Arguments.of(
            "alter function pira.audit_change_of_plan() set search_path = pira",
            "pira.audit_change_of_plan() acts for its owner and looks where its caller says"),
        Arguments.of(
            "grant execute on function pira.silent_changes(text) to public",
            "pira.silent_changes(text) may be executed by everybody"),
        Arguments.of(
            "grant execute on function pg_advisory_xact_lock(bigint) to pira_app",
            "pg_advisory_xact_lock(bigint) by pira_app is a lock that is taken past the functions"
                + " for it"),
        Arguments.of(
            "drop function pira.compare_in_chamber_plan(text)",
            "nothing compares the rows of pira.plan with the audit"),
        Arguments.of(
            "grant truncate on pira.plan to pira_app",
            "TRUNCATE on plan of pira_app is a right that no policy holds"),
        Arguments.of(
            "grant select on pira.plan to public",
            "SELECT on plan of everybody is a right that no policy holds"),
        Arguments.of(
            "alter table pira.plan owner to pira_app", "plan does not belong to the owner"),
        Arguments.of("alter role pira_app bypassrls", "the role pira_app can pass the policies by"),
        Arguments.of("grant pira_owner to pira_app", "the role pira_app can become another"));
  }

  private static String byOwner(String command) {
    return "set local role pira_owner; " + command;
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void it_notices_just_what_is_broken(String broken, String findings) throws SQLException {
    try (var connection = Storage.shared().database().superuser().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(broken);
      statement.execute("reset role");
      try {
        assertThat(CatalogueWalk.findings(connection))
            .containsExactlyInAnyOrder(findings.split(", ", -1));
      } finally {
        connection.rollback();
      }
    }
  }
}
