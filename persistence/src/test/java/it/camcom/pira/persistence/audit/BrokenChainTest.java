package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampering with a chain by somebody with full access to the database is detected. */
class BrokenChainTest {

  private static final LocalPostgres DATABASE = Storage.shared().database();
  private static final String CHAMBER = "catena";
  private static final String OF_CHAMBER = " where chamber_id = 'catena' and position ";

  @BeforeAll
  static void a_chain_of_six_entries() {
    DemoPeople.addChamber(DATABASE, CHAMBER, "Camera della catena");
    change(CHAMBER, "uno", "due", "tre", "quattro", "cinque");
  }

  private static void change(String chamber, String... areas) {
    for (String area : areas) {
      Session.keep(
          DATABASE.application(),
          chamber,
          "insert into pira.strategic_area (chamber_id, name) values ('%s', '%s')"
              .formatted(chamber, area));
    }
  }

  private static Verification verify(String chamber, Optional<Noted> noted) {
    return Storage.shared()
        .in(
            chamber,
            entities ->
                new AuditReading(
                        new ThreadScope(),
                        new JpaAuditTrail(entities),
                        new HashedAuditChain(entities))
                    .verify(noted));
  }

  @Test
  void a_whole_chain_is_silent() {
    var verification = verify(CHAMBER, Optional.empty());

    assertThat(verification.broken()).isEmpty();
    assertThat(verification.entries()).isEqualTo(6);
    assertThat(verification.head().orElseThrow()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update pira.audit_entry set reason = 'altro motivo'       | = 3  | 3 | CHANGED
          update pira.audit_entry set person = md5('bruno')::uuid   | = 1  | 1 | CHANGED
          update pira.audit_entry set changed_at = changed_at + interval '1 us' | = 6  | 6 | CHANGED
          update pira.audit_entry set request_id = ''               | = 2  | 2 | CHANGED
          update pira.audit_entry set action = 'UPDATE'             | = 2  | 2 | CHANGED
          update pira.audit_entry set table_name = 'plan'           | = 2  | 2 | CHANGED
          update pira.audit_entry set subject = 'sei'               | = 2  | 2 | CHANGED
          update pira.audit_entry set old_row = '{}'                | = 2  | 2 | CHANGED
          update pira.audit_entry set new_row = '{"name": "sei"}'   | = 4  | 4 | CHANGED
          update pira.audit_entry set new_row = null                | = 4  | 4 | CHANGED
          update pira.audit_entry set hash = repeat('0', 64)        | = 4  | 4 | CHANGED
          update pira.audit_entry set reason = 'x'                  | > 2  | 3 | CHANGED
          delete from pira.audit_entry                              | = 3  | 4 | MISSING
          delete from pira.audit_entry                              | = 1  | 2 | MISSING
          delete from pira.audit_entry                              | in (2, 3) | 4 | MISSING
          update pira.audit_entry set previous_hash = ''            | = 3  | 3 | UNLINKED
          update pira.audit_entry set previous_hash = 'x'           | = 1  | 1 | UNLINKED
          """)
  void the_first_entry_that_does_not_fit_is_named(
      String attack, String which, long position, String breach) {
    try (var session = Session.begin(DATABASE.superuser(), CHAMBER)) {
      session.execute("set local session_replication_role = replica");
      assertThat(session.execute(attack + OF_CHAMBER + which)).isPositive();

      assertThat(firstBreak(session)).isEqualTo(position + " " + breach);
    }
  }

  private static String firstBreak(Session session) {
    return String.join(
        ",",
        session.strings("select broken_position || ' ' || breach from pira.first_audit_break()"));
  }

  @Test
  void an_entry_changed_and_hashed_again_does_not_fit_the_next() {
    try (var session = Session.begin(DATABASE.superuser(), CHAMBER)) {
      session.execute("set local session_replication_role = replica");
      session.execute("update pira.audit_entry set reason = 'x'" + OF_CHAMBER + "= 3");
      session.execute(
          "update pira.audit_entry e set hash = pira.audit_hash(e)" + OF_CHAMBER + "= 3");

      assertThat(firstBreak(session)).isEqualTo("4 UNLINKED");
    }
  }

  @Test
  void an_entry_whose_place_was_closed_up_does_not_fit() {
    try (var session = Session.begin(DATABASE.superuser(), CHAMBER)) {
      session.execute("set local session_replication_role = replica");
      session.execute("delete from pira.audit_entry" + OF_CHAMBER + "= 3");
      for (int position = 4; position <= 6; position++) {
        session.execute(
            "update pira.audit_entry set position = position - 1" + OF_CHAMBER + "= " + position);
      }

      assertThat(firstBreak(session)).isEqualTo("3 UNLINKED");
    }
  }

  @Test
  void an_end_that_was_cut_off_is_found_by_who_noted_it() {
    DemoPeople.addChamber(DATABASE, "taglio", "Camera del taglio");
    change("taglio", "uno", "due", "tre");
    var noted = Optional.of(new Noted(4, verify("taglio", Optional.empty()).head().orElseThrow()));
    assertThat(verify("taglio", noted).broken()).isEmpty();

    Session.keep(
        DATABASE.superuser(),
        "taglio",
        """
        set local session_replication_role = replica;
        delete from pira.audit_entry where chamber_id = 'taglio' and position = 4
        """);
    assertThat(verify("taglio", Optional.empty()).broken())
        .contains(new Break(3, Breach.ROW_ADDED));

    Session.keep(
        DATABASE.superuser(),
        "taglio",
        """
        set local session_replication_role = replica;
        delete from pira.strategic_area where chamber_id = 'taglio' and name = 'tre'
        """);
    assertThat(verify("taglio", Optional.empty()).broken()).isEmpty();
    assertThat(verify("taglio", noted).broken()).contains(new Break(4, Breach.NOT_AS_NOTED));

    change("taglio", "quattro", "cinque");
    assertThat(verify("taglio", Optional.empty()).broken()).isEmpty();
    assertThat(verify("taglio", noted).broken()).contains(new Break(4, Breach.NOT_AS_NOTED));
  }
}
