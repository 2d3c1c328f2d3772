package it.camcom.pira.persistence.people;

import static it.camcom.pira.persistence.people.PeopleFixture.REGISTER;
import static it.camcom.pira.persistence.people.PeopleFixture.accountIn;
import static it.camcom.pira.persistence.people.PeopleFixture.id;
import static it.camcom.pira.persistence.people.PeopleFixture.in;
import static it.camcom.pira.persistence.people.PeopleFixture.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.RefusedLogin;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.persistence.audit.HashedAuditChain;
import it.camcom.pira.persistence.audit.JpaAuditTrail;
import it.camcom.pira.persistence.audit.KeyShredding;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who worked, left and was erased: the records hold, and nothing in them leads to a name. */
class ErasedPersonTest {

  private static final String CHAMBER = "vernio";

  private static final DataSource SUPERUSER = Storage.shared().database().superuser();

  @BeforeAll
  static void a_chamber() {
    PeopleFixture.open(CHAMBER);
  }

  /** Somebody of that surname, of whom something stands wherever the platform writes names. */
  private static AccountId comesIn(String surname) {
    var username = username(surname);
    var account = id(username);
    work(
        in(CHAMBER),
        people -> {
          people.add(
              new Account(
                  account,
                  new Username(username),
                  "Ottavia " + surname,
                  Optional.of("ottavia@" + surname + ".example"),
                  true,
                  Optional.of(new ChamberId(CHAMBER))));
          people.setPassword(account, PeopleFixture.HASH, true);
          people.assign(account, PeopleFixture.membership(CHAMBER, Role.AUDITOR));
        });
    Session.keep(
        Storage.shared().database().registry(),
        "",
        """
        insert into pira.access_token
          (id, account_id, name, token_sha256, read_only, issued_at, expires_at)
        values (gen_random_uuid(), '%1$s', 'token di %3$s',
          encode(sha256('%2$s'), 'hex'), false, now(), now() + interval '1 day');
        insert into pira.login_failure values ('ACCOUNT', '%2$s', 2, now());
        update pira.account set name = 'Ottavia %3$s Bis' where id = '%1$s'
        """
            .formatted(account, username, surname));
    Storage.shared()
        .in(
            REGISTER,
            entities -> {
              new JpaRefusedLogins(entities)
                  .add(
                      new RefusedLogin(
                          Optional.of(account), RefusedLogin.Outcome.REFUSED, Instant.now()));
              return true;
            });
    return account;
  }

  private static String username(String surname) {
    return "v.ottavia-" + surname;
  }

  private static void leaves(AccountId account) {
    work(
        in(CHAMBER),
        people -> {
          people.enable(account, false);
          people.dismiss(account);
        });
  }

  private static boolean isAtWork(AccountId account) {
    return PeopleFixture.ask(REGISTER, people -> people.isAtWork(account));
  }

  private static void erase(AccountId account) {
    Storage.shared()
        .in(
            REGISTER,
            entities -> {
              new KeyShredding(entities).erase(account);
              return true;
            });
  }

  /** Every column of every table in which a word stands, whatever the type. */
  private static List<String> columnsWith(String word) {
    var columns =
        Query.strings(
            SUPERUSER,
            """
            select format('select %L where exists (select 1 from %I.%I where %s ilike %L)',
              c.table_name || '.' || c.column_name, c.table_schema, c.table_name,
              format(case data_type when 'bytea' then 'encode(%I, ''escape'')' else '%I::text' end,
                c.column_name), '%%' || '"""
                + word
                + """
            ' || '%%')
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'pira' and table_type = 'BASE TABLE'
            """);
    assertThat(columns).hasSizeGreaterThan(200);
    return columns.stream().flatMap(sql -> Query.strings(SUPERUSER, sql).stream()).toList();
  }

  private static List<Change> changes(Scope scope) {
    return Storage.shared()
        .in(scope, entities -> new JpaAuditTrail(entities).after(0, Integer.MAX_VALUE));
  }

  private static void assertWhole(Scope scope) {
    assertThat(Storage.shared().in(scope, em -> new HashedAuditChain(em).verify()).broken())
        .isEmpty();
  }

  @Test
  void the_name_is_in_no_column_and_every_chain_holds() {
    var account = comesIn("quarantotti");
    assertThat(columnsWith("quarantotti"))
        .containsExactlyInAnyOrder(
            "account.username",
            "account.name",
            "account.email",
            "access_token.name",
            "login_failure.subject");

    leaves(account);
    erase(account);

    assertThat(columnsWith("quarantotti")).isEmpty();
    assertThat(columnsWith(account.toString()))
        .contains("account.id", "audit_entry.subject", "audit_entry.new_row");
    assertThat(accountIn(REGISTER, username("quarantotti"))).isEmpty();
    assertThat(PeopleFixture.personIn(REGISTER, username("quarantotti"))).isEmpty();
    assertWhole(in(CHAMBER));
    assertWhole(REGISTER);
  }

  @Test
  void who_may_come_in_is_in_the_chain_of_the_register() {
    var account = comesIn("registrata");
    leaves(account);
    erase(account);

    assertThat(changes(REGISTER))
        .filteredOn(
            change ->
                Stream.of(change.before(), change.after())
                    .anyMatch(row -> row.containsValue(account.toString())))
        .extracting(change -> change.action() + " " + change.table())
        .containsSubsequence(
            "INSERT account",
            "INSERT credential",
            "INSERT access_token",
            "UPDATE account",
            "INSERT refused_login",
            "UPDATE account",
            "UPDATE access_token",
            "DELETE credential",
            "UPDATE account");
    assertThat(changes(in(CHAMBER)))
        .extracting(change -> change.action() + " " + change.table())
        .contains("INSERT account", "INSERT membership", "DELETE membership");
  }

  @Test
  void names_are_digested_by_a_key_of_the_account_as_long_as_it_lives() {
    var one = comesIn("una");
    var other = comesIn("altra");
    var digests =
        Stream.of(one, other)
            .map(
                account ->
                    changes(REGISTER).stream()
                        .filter(change -> change.table().equals("account"))
                        .filter(change -> change.subject().equals(account.toString()))
                        .map(change -> change.after().get("email"))
                        .toList())
            .toList();

    assertThat(digests.get(0))
        .hasSize(2)
        .allMatch(text -> text.matches("hmac-sha256:[0-9a-f]{64}"));
    assertThat(digests.get(0).get(0)).isEqualTo(digests.get(0).get(1));
    assertThat(digests.get(0)).doesNotContainAnyElementsOf(digests.get(1));
  }

  @Test
  void who_is_still_at_work_is_not_erased() {
    var account = comesIn("resta");

    assertThat(isAtWork(account)).isTrue();
    assertThatThrownBy(() -> erase(account)).hasStackTraceContaining("still at work");
    assertThat(accountIn(REGISTER, username("resta"))).isPresent();

    leaves(account);
    assertThat(isAtWork(account)).isFalse();
  }

  @Test
  void the_user_name_is_free_again_for_somebody_else() {
    var account = comesIn("riusata");
    leaves(account);
    erase(account);

    work(
        in(CHAMBER),
        people ->
            people.add(
                new Account(
                    AccountId.next(),
                    new Username(username("riusata")),
                    "Altra persona",
                    Optional.empty(),
                    true,
                    Optional.of(new ChamberId(CHAMBER)))));

    assertThat(accountIn(REGISTER, username("riusata")).orElseThrow().id()).isNotEqualTo(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pira.account set name = 'Di nuovo' where erased_at is not null",
        "update pira.account set enabled = true where erased_at is not null",
        "update pira.account set email = 'a@b.it' where erased_at is not null",
        "update pira.account set erased_at = now() where username = 'anna'"
      })
  void an_erased_account_stays_empty_and_a_living_one_is_not_called_erased(String attempt) {
    var account = comesIn("vuota" + Integer.toHexString(attempt.hashCode()));
    leaves(account);
    erase(account);

    try (var session = Session.begin(Storage.shared().database().registry(), "")) {
      assertThatThrownBy(() -> session.execute(attempt))
          .hasMessageContaining("nothing_of_an_erased_person");
    }
  }

  @Test
  void a_chamber_has_no_keys_and_the_register_can_only_destroy_them() {
    for (var role :
        List.of(
            Storage.shared().database().application(),
            Storage.shared().database().network(),
            Storage.shared().database().registry())) {
      try (var session = Session.begin(role, CHAMBER)) {
        assertThatThrownBy(() -> session.strings("select encode(key, 'hex') from pira.account_key"))
            .hasMessageContaining("permission denied");
      }
    }
  }
}
