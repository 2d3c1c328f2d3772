package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OneChainEachTest {

  private final Storage storage = Storage.shared();
  private final LocalPostgres database = storage.database();

  private static String newArea(String chamber, String name) {
    return "insert into pira.strategic_area (chamber_id, name) values ('%s', '%s')"
        .formatted(chamber, name);
  }

  private List<Change> changes(String chamber) {
    return storage.in(chamber, entities -> new JpaAuditTrail(entities).after(0, 10_000));
  }

  @Test
  void entries_of_many_who_write_at_once_form_one_chain_without_a_gap() {
    DemoPeople.addChamber(database, "gara", "Camera della gara");
    AtOnce.run(
        8,
        writer -> {
          for (int i = 0; i < 10; i++) {
            var area = "di " + writer + ", n. " + i;
            try (var session = Session.begin(database.application(), "gara")) {
              session.execute(newArea("gara", area));
              session.execute(newArea("gara", area + " bis"));
              if (i % 5 != 4) {
                session.keep();
              }
            }
          }
        });

    assertThat(changes("gara"))
        .extracting(Change::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1 + 8 * 8 * 2).boxed().toList());
    assertThat(storage.in("gara", em -> new HashedAuditChain(em).verify()).broken()).isEmpty();
  }

  @Test
  void work_that_is_undone_leaves_no_entry() {
    DemoPeople.addChamber(database, "annullo", "Camera dell’annullo");
    var before = changes("annullo");
    try (var session = Session.begin(database.application(), "annullo")) {
      session.execute(newArea("annullo", "mai stata"));
      session.execute("delete from pira.strategic_area");
    }

    assertThat(changes("annullo")).isEqualTo(before).hasSize(1);
  }

  @Test
  void a_chain_holds_whatever_characters_a_change_is_made_of() {
    DemoPeople.addChamber(database, "segni", "Camera \"dei\" segni \\");
    for (String text :
        List.of("with \\ and \"quotes\"", "a\nline\tand \u0001 \u007f", "è € 𝒳 \u2028 </x>")) {
      Session.keep(
          database.application(),
          "segni",
          "select set_config('pira.reason', '%s', true);".formatted(text) + newArea("segni", text));
    }

    var found = storage.in("segni", em -> new HashedAuditChain(em).verify());
    assertThat(found.broken()).isEmpty();
    assertThat(found.entries()).isEqualTo(4);
  }

  @Test
  void a_change_records_who_when_in_which_request_and_why() {
    DemoPeople.addChamber(database, "motivo", "Camera del motivo");
    try (var session = Session.begin(database.application(), "motivo")) {
      session.execute(newArea("motivo", "L’area"));
      session.execute("select set_config('pira.reason', 'Nuovo nome', true)");
      session.execute("update pira.strategic_area set name = 'L’altra'");
      session.keep();
    }

    var change = changes("motivo").get(2);

    assertThat(change.action()).isEqualTo(Change.Action.UPDATE);
    assertThat(change.person()).isEqualTo(DemoPeople.id("anna"));
    assertThat(change.request()).contains("richiesta-1");
    assertThat(change.reason()).contains("Nuovo nome");
    assertThat(change.table()).isEqualTo("strategic_area");
    assertThat(change.subject()).isEqualTo("L’altra");
    assertThat(change.before()).containsEntry("name", "L’area").hasSize(2);
    assertThat(change.after()).containsEntry("name", "L’altra").hasSize(2);
    assertThat(changes("motivo").get(1).reason()).isEmpty();
  }

  @Test
  void no_chamber_sees_entries_of_another() {
    FilledChambers.ensure();
    for (String chamber : List.of("prato", "pistoia")) {
      try (var session = Session.begin(database.application(), chamber)) {
        assertThat(session.strings("select distinct chamber_id from pira.audit_entry"))
            .containsExactly(chamber);
      }
      assertThat(changes(chamber)).hasSizeGreaterThan(20);
    }
    var hash = hashOf("prato");
    assertThat(isThere("pistoia", hash)).isFalse();
    assertThat(isThere("prato", hash)).isTrue();
  }

  private boolean isThere(String chamber, String hash) {
    return storage.in(chamber, em -> em.find(AuditEntryEntity.class, hash) != null);
  }

  private String hashOf(String chamber) {
    return Query.strings(
            database.superuser(),
            "select hash from pira.audit_entry where position = 1 and chamber_id = '%s'"
                .formatted(chamber))
        .get(0);
  }

  @Test
  void who_is_in_no_chamber_sees_no_entries() {
    try (var session = Session.begin(database.application(), "")) {
      assertThatThrownBy(() -> session.strings("select hash from pira.audit_entry"))
          .hasMessageContaining("no chamber in scope");
    }
    try (var session = Session.begin(database.network(), "prato")) {
      assertThatThrownBy(() -> session.strings("select hash from pira.audit_entry"))
          .hasMessageContaining("permission denied");
    }
    for (String chamber : List.of("", "prato")) {
      try (var session = Session.begin(database.registry(), chamber)) {
        assertThat(session.strings("select distinct chamber_id from pira.audit_entry"))
            .containsExactly("-");
      }
    }
  }

  @Test
  void an_account_is_in_the_chain_of_the_chamber_that_looks_after_it_up_to_its_leaving() {
    DemoPeople.addChamber(database, "casa", "Camera di casa");
    var olivia = DemoPeople.id("olivia").toString();
    var registry = database.registry();
    Session.keep(
        registry,
        "",
        "insert into pira.account (id, username, name, home_chamber)"
            + " values (md5('olivia')::uuid, 'olivia', 'Olivia Sarti', 'casa')");
    Session.keep(
        registry, "", "update pira.account set home_chamber = null where username = 'olivia'");
    Session.keep(
        registry, "", "update pira.account set name = 'O. Sarti' where username = 'olivia'");

    assertThat(changes("casa"))
        .filteredOn(change -> change.table().equals("account"))
        .extracting(
            Change::action,
            Change::subject,
            change -> change.before().getOrDefault("home_chamber", "-"),
            change -> change.after().getOrDefault("home_chamber", "-"))
        .containsExactly(
            tuple(Change.Action.INSERT, olivia, "-", "casa"),
            tuple(Change.Action.UPDATE, olivia, "casa", "-"));
  }

  @Test
  void a_change_from_outside_holds_the_chamber_to_its_end() {
    DemoPeople.addChamber(database, "fuori", "Camera di fuori");
    try (var registry = Session.begin(database.registry(), "")) {
      assertThat(isFree("fuori")).isTrue();
      registry.execute(
          "insert into pira.account (username, name, home_chamber)"
              + " values ('fiore', 'Fiore Fiori', 'fuori')");
      assertThat(isFree("fuori")).isFalse();
    }
    assertThat(isFree("fuori")).isTrue();
  }

  private boolean isFree(String chamber) {
    return Query.strings(
            database.superuser(),
            "select pg_try_advisory_xact_lock(hashtextextended('%s', 0))".formatted(chamber))
        .equals(List.of("t"));
  }

  @Test
  void nothing_of_a_password_is_in_any_chain() {
    assertThat(
            Query.strings(
                database.superuser(),
                """
                select table_name from pira.audit_entry
                where concat(old_row, new_row) like '%$2a$%'
                  or coalesce(new_row ->> 'password_hash', 'hmac-sha256:') not like 'hmac-sha256:%'
                  or coalesce(new_row ->> 'token_sha256', 'hmac-sha256:') not like 'hmac-sha256:%'
                """))
        .isEmpty();
  }
}
