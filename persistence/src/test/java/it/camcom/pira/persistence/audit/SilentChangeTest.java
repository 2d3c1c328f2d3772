package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the owner of the tables does while the triggers are away, and that it shows. */
class SilentChangeTest {

  private static final Scope REGISTER = new Scope.OfRegister(DemoPeople.id("ugo"), false);

  private static Storage storage;

  @BeforeAll
  static void every_table_has_a_row() {
    storage = Storage.ofItsOwn();
    FilledChambers.ensure(storage);
    DemoPeople.addTokens(storage.database());
    Session.keep(
        storage.database().registry(),
        "",
        "insert into pira.refused_login values (gen_random_uuid(), null, 'REFUSED', now())");
  }

  @AfterAll
  static void close() {
    storage.close();
  }

  private static Verification verify(Scope scope) {
    return storage.in(scope, entities -> new HashedAuditChain(entities).verify());
  }

  static Stream<String> watched() {
    return Query.strings(
        storage.database().superuser(),
        """
        select tgrelid::regclass || ' ' || case when tgname = 'audit_write' then 'prato' else '-' end
        from pg_trigger where tgname in ('audit_write', 'register_write')
          and not (tgname = 'audit_write' and tgrelid = 'pira.account'::regclass)
        order by 1
        """)
        .stream();
  }

  @Test
  void what_the_triggers_saw_is_as_it_was_written() {
    for (String chamber : List.of("prato", "pistoia", FilledChambers.EMPTY)) {
      assertThat(verify(Storage.scope(chamber)).broken()).isEmpty();
    }
    assertThat(verify(REGISTER).broken()).isEmpty();
    assertThat(watched()).hasSizeGreaterThan(25);
  }

  /** In whatever time zone it is asked. */
  @ParameterizedTest
  @CsvSource({"Asia/Tokyo", "UTC", "America/Caracas"})
  void the_time_zone_of_who_asks_changes_nothing(String zone) {
    try (var session = Session.begin(storage.database().application(), "prato")) {
      session.execute("set local timezone = '" + zone + "'");
      assertThat(session.strings("select breach from pira.first_silent_change()")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("watched")
  void a_row_removed_behind_the_back_of_the_audit_is_found_in_every_table(String table) {
    var of = table.split(" ", -1);
    try (var session = Session.begin(storage.database().superuser(), of[1])) {
      session.execute("set local session_replication_role = replica");
      assertThat(
              session.execute(
                  "delete from %1$s where ctid = (select min(r.ctid) from %1$s r where %2$s)"
                      .formatted(of[0], ofChain(of[0], of[1]))))
          .isOne();

      assertThat(
              session.strings(
                  "select watched_table || ' ' || breach from pira.silent_changes('%s')"
                      .formatted(of[1])))
          .containsExactly(of[0].replace("pira.", "").replace("\"", "") + " ROW_REMOVED");
    }
  }

  private static String ofChain(String table, String chain) {
    if (chain.equals("-")) {
      return "true";
    }
    return table.equals("pira.chamber") ? "id = 'prato'" : "chamber_id = 'prato'";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan             | audit_write    | update pira.plan set plan_year = plan_year - 37 where chamber_id = 'prato' | ROW_ALTERED
          measurement      | audit_write    | update pira.measurement set note = 'altra' where chamber_id = 'prato' | ROW_ALTERED
          strategic_area   | audit_write    | insert into pira.strategic_area values ('prato', 'mai vista') | ROW_ADDED
          unmeasured_cause | audit_write    | delete from pira.unmeasured_cause where chamber_id = 'prato' | ROW_REMOVED
          chamber          | audit_write    | update pira.chamber set name = 'Altra' where id = 'prato' | ROW_ALTERED
          credential       | register_write | update pira.credential set password_hash = repeat('x', 60) where account_id = md5('anna')::uuid | ROW_ALTERED
          network_member   | register_write | insert into pira.network_member values (md5('anna')::uuid, 'NETWORK_ADMINISTRATOR') | ROW_ADDED
          access_token     | register_write | update pira.access_token set read_only = not read_only | ROW_ALTERED
          access_token     | register_write | update pira.access_token set token_sha256 = encode(sha256(id::text::bytea), 'hex') | ROW_ALTERED
          account          | register_write | update pira.account set email = 'altra@example.it' where username = 'anna' | ROW_ALTERED
          account          | register_write | update pira.account set name = 'Altra' where username = 'anna' | ROW_ALTERED
          """)
  void an_owner_who_disables_the_trigger_is_found(
      String table, String trigger, String change, String breach) {
    var chain = trigger.startsWith("register") ? "-" : "prato";
    try (var session = Session.begin(storage.database().superuser(), "prato")) {
      session.execute("alter table pira." + table + " disable trigger user");
      assertThat(session.execute(change)).isPositive();

      assertThat(
              session.strings(
                  "select watched_table || ' ' || breach from pira.silent_changes('%s')"
                      .formatted(chain)))
          .containsExactly(table + " " + breach);
    }
  }

  @Test
  void a_chamber_and_the_register_are_told_of_their_own() {
    var superuser = storage.database().superuser();
    Session.keep(
        superuser,
        "pistoia",
        """
        set local session_replication_role = replica;
        insert into pira.strategic_area values ('pistoia', 'mai vista');
        update pira.credential set must_change = true where account_id = md5('carla')::uuid
        """);
    try {
      var broken = verify(Storage.scope("pistoia")).broken().orElseThrow();
      assertThat(broken)
          .isEqualTo(new Break(verify(Storage.scope("pistoia")).entries(), Breach.ROW_ADDED));
      assertThat(verify(REGISTER).broken().orElseThrow().breach()).isEqualTo(Breach.ROW_ALTERED);
      assertThat(verify(Storage.scope("prato")).broken()).isEmpty();
      assertThatThrownBy(SilentChangeTest::runScript)
          .hasStackTraceContaining(
              "pistoia: strategic_area [\"pistoia\", \"mai vista\"] (ROW_ADDED)")
          .hasStackTraceContaining("-: credential");
    } finally {
      Session.keep(
          superuser,
          "pistoia",
          """
          set local session_replication_role = replica;
          delete from pira.strategic_area where name = 'mai vista';
          update pira.credential set must_change = false where account_id = md5('carla')::uuid
          """);
    }
    runScript();
  }

  private static void runScript() {
    Query.run(storage.database().owner(), script());
  }

  private static String script() {
    try (var file = SilentChangeTest.class.getResourceAsStream("/db/verify-audit.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_registry_looks_into_no_chamber() {
    try (var session = Session.begin(storage.database().registry(), "prato")) {
      assertThat(session.strings("select breach from pira.first_silent_change()")).isEmpty();
      assertThatThrownBy(() -> session.strings("select * from pira.silent_changes('prato')"))
          .hasMessageContaining("permission denied");
    }
  }

  /** Its rows are changed by nobody who works; here they are looked at by who could. */
  @Test
  void who_works_cannot_compare_another_chamber() {
    DataSource application = storage.database().application();
    try (var session = Session.begin(application, "")) {
      assertThatThrownBy(() -> session.strings("select * from pira.first_silent_change()"))
          .hasMessageContaining("no chamber in scope");
    }
  }
}
