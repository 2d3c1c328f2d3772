package it.camcom.pira.persistence.people;

import static it.camcom.pira.persistence.people.PeopleFixture.admit;
import static it.camcom.pira.persistence.people.PeopleFixture.invite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's role must not do to people of elsewhere, by SQL of any kind. */
class AccountWallTest {

  private static final String OWN = "sesto";
  private static final String OTHER = "campi";

  private static final LocalPostgres DATABASE = Storage.shared().database();

  @BeforeAll
  static void two_chambers_with_people() {
    PeopleFixture.open(OWN, OTHER);
    invite(OWN, "s.anna", Role.AUDITOR);
    invite(OTHER, "k.bruno", Role.AUDITOR);
    invite(OTHER, "k.carla", Role.AUDITOR);
    admit("k.carla", OWN, Role.AUDITOR);
  }

  private static Session own() {
    return Session.begin(DATABASE.application(), OWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select password_hash from pira.credential",
        "select * from pira.credential",
        "select c from pira.credential c",
        "select count(*) from pira.credential where password_hash like '$2a%'",
        "update pira.credential set changed_at = now() where password_hash like '$2a%'",
        "update pira.credential set changed_at = now() returning password_hash",
        "copy pira.credential to stdout",
        "delete from pira.credential",
        "select * from pira.access_token",
        "insert into pira.access_token (account_id) values (md5('s.anna')::uuid)",
        "select * from pira.account_key",
        "delete from pira.account_key",
        "select * from pira.refused_login",
        "select pira.erase_account(md5('s.anna')::uuid)",
        "select pira.replace_by_keyed_digest('{}', 'name', md5('s.anna')::uuid)",
        "select * from pira.login_failure",
        "delete from pira.login_failure",
        "select * from pira.network_member",
        "insert into pira.network_member values (md5('s.anna')::uuid, 'NETWORK_ADMINISTRATOR')",
        "delete from pira.account",
        "update pira.account set home_chamber = 'sesto'",
        "update pira.account set username = 'k.bruno'",
        "update pira.account set id = gen_random_uuid()",
        "update pira.account set of_network = true",
        "update pira.credential set account_id = md5('s.anna')::uuid",
        "update pira.membership set account_id = md5('k.bruno')::uuid",
        "update pira.chamber set name = 'x'",
        "insert into pira.chamber (id, name) values ('x', 'x')"
      })
  void it_is_not_permitted_at_all(String attempt) {
    try (var session = own()) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pira.account set enabled = false, name = 'x' where username <> 's.anna'",
        "update pira.credential set password_hash = repeat('y', 60)"
            + " where account_id <> md5('s.anna')::uuid",
        "delete from pira.membership where chamber_id <> 'sesto'"
      })
  void it_changes_no_other_rows(String attempt) {
    try (var session = own()) {
      assertThat(session.execute(attempt)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into pira.account (username, home_chamber) values ('nuova', 'campi')",
        "insert into pira.account (username) values ('nuova')",
        "insert into pira.credential (account_id, password_hash)"
            + " values (md5('k.bruno')::uuid, repeat('y', 60))",
        "insert into pira.credential (account_id, password_hash)"
            + " values (md5('k.carla')::uuid, repeat('y', 60))"
            + " on conflict (account_id) do update set password_hash = excluded.password_hash",
        "insert into pira.membership (chamber_id, account_id, role)"
            + " values ('campi', md5('s.anna')::uuid, 'AUDITOR')",
        "insert into pira.membership (chamber_id, account_id, role)"
            + " values ('sesto', md5('k.bruno')::uuid, 'AUDITOR')",
        "insert into pira.membership (chamber_id, account_id, role)"
            + " values ('sesto', md5('nadia')::uuid, 'AUDITOR')"
      })
  void it_makes_nothing_for_others(String attempt) {
    try (var session = own()) {
      assertThatThrownBy(() -> session.execute(attempt))
          .hasMessageMatching("(?s).*(row-level security|nobody of that name|permission denied).*");
    }
  }

  @Test
  void it_sees_its_members_the_accounts_that_it_looks_after_and_the_people_of_the_network() {
    try (var session = own()) {
      session.execute(
          "insert into pira.account (username, home_chamber) values ('s.zoe', 'sesto')");

      assertThat(
              session.strings("select username from pira.account where not of_network order by 1"))
          .containsExactly("k.carla", "s.anna", "s.zoe");
      assertThat(session.strings("select username from pira.account where of_network"))
          .contains("nadia", "ugo");
      assertThat(session.strings("select account_id from pira.credential"))
          .containsExactly(DemoPeople.id("s.anna").toString());
      assertThat(session.strings("select distinct chamber_id from pira.membership"))
          .containsExactly("sesto");
    }
  }

  @Test
  void without_a_scope_it_sees_nobody() {
    for (String table : List.of("account", "membership", "credential")) {
      try (var session = Session.begin(DATABASE.application(), "")) {
        assertThatThrownBy(() -> session.strings("select count(*) from pira." + table))
            .as(table)
            .hasMessageContaining("no chamber in scope");
      }
    }
  }

  /** It knows people and chambers: what it could do beyond that, nobody has to be able to do. */
  @Test
  void the_registry_may_do_just_what_it_needs() {
    var tables =
        Query.strings(
            DATABASE.superuser(),
            """
            select table_name || ': ' || string_agg(privilege_type, ' ' order by privilege_type)
            from information_schema.role_table_grants
            where grantee = 'pira_registry' group by table_name
            """);
    var columns =
        Query.strings(
            DATABASE.superuser(),
            """
            select c.table_name || ': ' || string_agg(c.column_name, ' ' order by c.column_name)
            from information_schema.role_column_grants c
            where c.grantee = 'pira_registry' and c.privilege_type = 'UPDATE'
              and not exists (select 1 from information_schema.role_table_grants t
                where t.grantee = c.grantee and t.table_name = c.table_name
                  and t.privilege_type = 'UPDATE')
            group by c.table_name
            """);

    assertThat(tables)
        .containsExactlyInAnyOrder(
            "chamber: INSERT SELECT",
            "account: INSERT SELECT",
            "account_key: DELETE",
            "audit_entry: SELECT",
            "refused_login: INSERT SELECT",
            "credential: DELETE INSERT SELECT",
            "membership: INSERT SELECT",
            "responsibility_centre: SELECT",
            "network_member: DELETE INSERT SELECT",
            "access_token: INSERT SELECT",
            "login_failure: DELETE INSERT SELECT UPDATE");
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "chamber: logo logo_type",
            "account: email enabled erased_at home_chamber name of_network username",
            "credential: changed_at must_change password_hash",
            "access_token: name revoked_at");
  }

  @Test
  void no_account_has_the_id_of_the_platforms_own_work() {
    try (var session = Session.begin(DATABASE.registry(), "")) {
      assertThatThrownBy(
              () ->
                  session.execute(
                      "insert into pira.account (id, username) values ('%s', 'sistema')"
                          .formatted(AccountId.PLATFORM)))
          .hasMessageContaining("check constraint");
    }
  }

  @Test
  void the_network_sees_nobody() {
    for (String table :
        List.of("account", "membership", "credential", "access_token", "network_member")) {
      try (var session = Session.begin(DATABASE.network(), OWN)) {
        assertThatThrownBy(() -> session.strings("select count(*) from pira." + table))
            .as(table)
            .hasMessageContaining("permission denied");
      }
    }
  }
}
