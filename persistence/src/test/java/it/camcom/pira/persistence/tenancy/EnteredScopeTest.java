package it.camcom.pira.persistence.tenancy;

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

/** What SQL alone makes of a scope, as an injection would, is not believed. */
class EnteredScopeTest {

  private static final String NOT_ENTERED = "this scope was not entered";
  private static final String OTHER_CHAMBER = "select set_config('pira.chamber', 'pistoia', true)";
  private static final String OTHER_PERSON =
      "select set_config('pira.person', md5('carla')::uuid::text, true)";

  private static final LocalPostgres DATABASE = Storage.shared().database();

  private final DataSource application = DATABASE.application();
  private final Map<String, DataSource> working =
      Map.of(
          "application", application,
          "network", DATABASE.network(),
          "registry", DATABASE.registry());

  @BeforeAll
  static void both_chambers_have_a_row_in_every_table() {
    FilledChambers.ensure();
  }

  private static void isRefused(Session session, String sql) {
    isRefused(session, sql, NOT_ENTERED);
  }

  private static void isRefused(Session session, String sql, String why) {
    assertThatThrownBy(() -> session.execute(sql)).as(sql).hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(*) from pira.plan",
        "insert into pira.responsibility_centre (chamber_id, name) values ('pistoia', 'Intruso')",
        "update pira.plan set version = version",
        "delete from pira.plan",
        "select * from pira.audit_entry",
        "select username from pira.account",
        "select pira.lock_chamber()",
        "select * from pira.first_silent_change()",
        // A statement without rows, whose trigger takes the chamber's lock.
        "delete from pira.plan where false"
      })
  void another_chamber_that_is_set_by_sql_is_not_entered(String sql) {
    try (var session = Session.begin(application, "prato")) {
      session.execute(OTHER_CHAMBER);

      isRefused(session, sql);
    }
  }

  @Test
  void another_chamber_that_is_set_in_the_middle_of_a_statement_shows_nothing() {
    try (var session = Session.begin(application, "prato")) {
      assertThatThrownBy(
              () ->
                  session.strings(
                      """
                      with there as materialized (
                        select set_config('pira.chamber', 'pistoia', true) as chamber)
                      select id from there cross join lateral (
                        select p.id from pira.plan p where there.chamber = p.chamber_id) seen
                      """))
          .hasMessageContaining(NOT_ENTERED);
    }
  }

  @Test
  void nobody_writes_as_another_person() {
    try (var session = Session.begin(application, "prato")) {
      session.execute(OTHER_PERSON);

      isRefused(session, "update pira.plan set version = version");
    }
    try (var session = Session.begin(application, "prato")) {
      assertThatThrownBy(
              () ->
                  session.execute(
                      "update pira.plan set version = version + length("
                          + "set_config('pira.person', md5('carla')::uuid::text, true)) - 36"))
          .as("in the middle of a statement")
          .hasMessageContaining(NOT_ENTERED);
    }
    try (var session = Session.begin(DATABASE.registry(), "")) {
      session.execute(OTHER_PERSON);

      isRefused(
          session,
          "insert into pira.network_member (account_id, role)"
              + " values (md5('bruno')::uuid, 'NETWORK_ANALYST')");
    }
  }

  @Test
  void the_network_reads_in_the_name_of_who_entered() {
    var noted =
        """
        insert into pira.network_read_log
          (chamber_id, id, read_at, account_id, description, figure_count)
        values ('prato', gen_random_uuid(), now(), md5('%s')::uuid, 'Dati approvati', 1)
        """;
    try (var session = Session.begin(DATABASE.network(), "")) {
      assertThat(session.execute(noted.formatted("anna"))).isEqualTo(1);
      assertThatThrownBy(() -> session.execute(noted.formatted("nadia")))
          .hasMessageContaining("row-level security");
    }
    try (var session = Session.begin(DATABASE.network(), "")) {
      session.execute(OTHER_PERSON);

      isRefused(session, noted.formatted("carla"));
    }
  }

  /** What can be copied of a scope: its settings, and the mark of the session. */
  @Test
  void a_scope_cannot_be_used_again() {
    try (var first = Session.begin(application, "prato");
        var second = Session.begin(application, "pistoia")) {
      second.execute(
          "select set_config('pira.chamber', 'prato', true), set_config('pira.person', '"
              + first.strings("select current_setting('pira.person')").get(0)
              + "', true)");
      isRefused(second, "select count(*) from pira.plan");
    }
    try (var session = Session.begin(application, "prato")) {
      assertThat(session.strings("select id from pira.plan")).isNotEmpty();
      session.keep();
      assertThatThrownBy(() -> session.execute("select count(*) from pira.plan"))
          .hasMessageContaining("no chamber in scope");
    }
    try (var session = Session.begin(application, "prato")) {
      session.execute(
          "select set_config('pira.chamber', 'prato', false),"
              + " set_config('pira.person', md5('anna')::uuid::text, false)");
      assertThat(session.strings("select id from pira.plan")).isNotEmpty();
      session.keep();
      isRefused(session, "select count(*) from pira.plan");
    }
  }

  /** The attacker knows everything that was sent for a scope, the seal included. */
  @Test
  void a_seal_is_good_once_in_one_session() {
    try (var first = Session.begin(application, "prato");
        var second = Session.begin(application, "pistoia")) {
      long nonce = nonce(first);
      var entry = entry("prato", "anna", nonce, seal(nonce));
      assertThat(second.strings(entry)).as("another session").containsExactly("f");
      assertThat(first.strings(entry)).containsExactly("t");
      assertThat(first.strings(entry)).as("a second time").containsExactly("f");
      first.keep();
      assertThat(first.strings(entry)).as("the next transaction").containsExactly("f");
      isRefused(first, "select pira.current_chamber()", "no chamber in scope");
    }
  }

  @Test
  void a_seal_is_good_for_its_chamber_and_person_alone() {
    for (String entry : List.of("pistoia anna", "prato carla", " anna")) {
      var wanted = entry.split(" ", -1);
      try (var session = Session.begin(application, "prato")) {
        long nonce = nonce(session);
        isRefused(
            session,
            entry(wanted[0], wanted[1], nonce, seal(nonce)),
            "the seal is not that of the scope");
      }
    }
    try (var session = Session.begin(application, "prato")) {
      isRefused(
          session,
          "select pira.enter_scope('pistoia', md5('anna')::uuid::text, '', %d, null)"
              .formatted(nonce(session)),
          "the seal is not that of the scope");
    }
  }

  private static String entry(String chamber, String person, long nonce, String seal) {
    return "select entered from pira.enter_scope('%s', md5('%s')::uuid::text, '', %d, '%s')"
        .formatted(chamber, person, nonce, seal);
  }

  private static long nonce(Session session) {
    return Long.parseLong(
        session
            .strings(
                "select next_nonce from pira.enter_scope('prato', md5('anna')::uuid::text, '', null, null)")
            .get(0));
  }

  /** The seal of Anna in Prato, made past the server. */
  private static String seal(long nonce) {
    return Query.strings(
            DATABASE.superuser(),
            """
            select public.hmac(convert_to('%d prato ' || md5('anna')::uuid::text, 'UTF8'), key,
              'sha256') from pira.scope_key
            """
                .formatted(nonce))
        .get(0);
  }

  @Test
  void nobody_who_works_reads_the_key_or_enters_without_it() {
    working.forEach(
        (name, role) -> {
          for (String attempt :
              List.of(
                  "select key from pira.scope_key",
                  "update pira.scope_key set key = key",
                  "insert into pira.scope_key values (sha256('x'))",
                  "delete from pira.scope_key",
                  "select pira.record_scope('pistoia', md5('carla')::uuid::text)",
                  "select setval('pira.entered_scope', 1)",
                  "select setval('pira.scope_nonce', 1)",
                  "select currval('pira.scope_nonce')",
                  "select pira.draw_scope_nonce()",
                  "select nextval('pira.entered_scope')",
                  "select setval('pira.entered_scope',"
                      + " pira.scope_mark('pistoia', md5('carla')::uuid::text))",
                  "alter sequence pira.entered_scope restart with 1",
                  "create temporary sequence entered_scope")) {
            try (var session = Session.begin(role, "")) {
              assertThatThrownBy(() -> session.execute(attempt))
                  .as(name + ": " + attempt)
                  .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
          }
        });
  }

  @Test
  void a_session_that_forgets_its_sequences_has_no_scope() {
    try (var session = Session.begin(application, "prato")) {
      session.execute("discard sequences");

      assertThatThrownBy(() -> session.execute("select count(*) from pira.plan"))
          .hasMessageContaining("not yet defined in this session");
    }
  }

  @Test
  void workers_of_a_statement_see_the_scope_of_its_session() {
    try (var session = Session.begin(application, "prato")) {
      session.execute("set local debug_parallel_query = on");

      assertThat(session.strings("select distinct chamber_id from pira.indicator"))
          .containsExactly("prato");
    }
  }
}
