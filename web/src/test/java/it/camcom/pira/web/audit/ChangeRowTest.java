package it.camcom.pira.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.Change.Action;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeRowTest {

  private static final AccountId ANNA = AccountId.next();
  private static final KnownPeople PEOPLE =
      new KnownPeople(Map.of(ANNA, new PersonName(ANNA, "anna", "Anna Bianchi")));

  private static ChangeRow line(
      Action action, Map<String, String> before, Map<String, String> after) {
    return ChangeRow.of(change("measurement", "", action, before, after), PEOPLE);
  }

  private static Change change(
      String table,
      String subject,
      Action action,
      Map<String, String> before,
      Map<String, String> after) {
    return new Change(
        7,
        Instant.parse("2020-09-30T14:05:12Z"),
        ANNA,
        Optional.empty(),
        Optional.of("Errore di lettura"),
        action,
        table,
        subject,
        new TreeMap<>(before),
        new TreeMap<>(after));
  }

  @Test
  void only_fields_that_changed_are_told() {
    var line =
        line(
            Action.UPDATE,
            Map.of("number", "12", "note", "prova", "version", "0"),
            Map.of("number", "13", "note", "prova", "version", "1"));

    assertThat(line.isWhole()).isFalse();
    assertThat(line.fields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.before()).isEqualTo("12");
              assertThat(field.after()).isEqualTo("13");
            });
  }

  @Test
  void a_new_row_has_nothing_before_and_a_deleted_one_nothing_after() {
    var row = Map.of("as_of", "2020-09-30", "id", "1", "chamber_id", "prato");

    var added = line(Action.INSERT, Map.of(), row);
    var deleted = line(Action.DELETE, row, Map.of());

    assertThat(added.isWhole()).isTrue();
    assertThat(added.fields())
        .singleElement()
        .extracting("before", "after")
        .containsExactly("", "30/09/2020");
    assertThat(deleted.isWhole()).isTrue();
    assertThat(deleted.fields())
        .singleElement()
        .extracting("before", "after")
        .containsExactly("30/09/2020", "");
  }

  @Test
  void an_empty_field_and_one_that_is_not_there_are_the_same() {
    assertThat(line(Action.UPDATE, Map.of("note", ""), Map.of()).fields()).isEmpty();
  }

  @Test
  void a_row_is_called_by_its_name_now_and_a_deleted_one_by_its_last() {
    assertThat(line(Action.UPDATE, Map.of("name", "Vecchio"), Map.of("name", "Nuovo")).called())
        .isEqualTo("Nuovo");
    assertThat(line(Action.DELETE, Map.of("title", "Aprire"), Map.of()).called())
        .isEqualTo("Aprire");
    assertThat(line(Action.INSERT, Map.of(), Map.of("number", "1")).called()).isEmpty();
  }

  @Test
  void it_tells_when_by_the_clocks_of_italy_who_and_why() {
    var line = line(Action.UPDATE, Map.of(), Map.of());

    assertThat(line.position()).isEqualTo(7);
    assertThat(line.at()).isEqualTo("30/09/2020, 16:05:12");
    assertThat(line.person()).isEqualTo("anna");
    assertThat(line.reason()).isEqualTo("Errore di lettura");
    assertThat(line.action()).isEqualTo("modifica");
    assertThat(line.table()).isEqualTo("Rilevazione");
  }

  @Test
  void whom_a_field_names_is_told_by_user_name() {
    var opened = Map.of("opened_by", ANNA.toString());
    var change = change("campaign", "", Action.INSERT, Map.of(), opened);

    assertThat(ChangeRow.of(change, PEOPLE).fields())
        .singleElement()
        .extracting("after")
        .isEqualTo("anna");
    assertThat(ChangeRow.accounts(change)).containsExactly(ANNA, ANNA);
  }

  @Test
  void an_account_is_called_by_the_user_name_of_which_its_rows_are_silent() {
    var other = AccountId.next();
    var change =
        change("account", other.toString(), Action.UPDATE, Map.of(), Map.of("enabled", "true"));

    assertThat(ChangeRow.accounts(change)).containsExactly(ANNA, other);
    assertThat(ChangeRow.of(change, PEOPLE).called()).isEqualTo("(persona non nota alla camera)");
  }
}
