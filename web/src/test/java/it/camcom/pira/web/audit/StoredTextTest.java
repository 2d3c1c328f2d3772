package it.camcom.pira.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measurement     | number    | 1234.5000   | 1.234,5",
        "measurement     | number    | -0.0000001  | 0",
        "measurement     | number    | 0           | 0",
        "programme_sheet | budget    | 165600.00   | 165.600",
        "measurement     | as_of     | 2020-09-30  | 30/09/2020",
        "account         | enabled   | true        | sì",
        "account         | enabled   | false       | no",
        "membership      | role      | AUDITOR     | OIV o revisore",
        "indicator       | kind      | K_OF_N      | parte di un totale",
        "document        | kind      | CLOSING     | Chiusura",
        "document        | state     | SUBMITTED   | In approvazione",
        "indicator       | name      | 2020-09-30  | 2020-09-30",
        "indicator       | name      | true        | true"
      })
  void a_field_is_read_as_its_column_is_meant(
      String table, String column, String stored, String read) {
    assertThat(StoredText.of(table, column, stored)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                    | —",
        "[2020,2021]           | 2020; 2021",
        "[\"basso\",\"alto\"]  | basso; alto",
        "[1234.50,7]           | 1.234,5; 7",
        "[null,true]           | null; true"
      })
  void a_list_is_read_item_by_item(String stored, String read) {
    assertThat(StoredText.of("indicator", "scale", stored)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number | molti",
        "number | 1,5",
        "as_of  | ieri",
        "as_of  | 2020-02-30",
        "scale  | [\"basso\"",
        "scale  | {\"a\":1}",
        "scale  | basso",
        "role   | DOGE"
      })
  void what_is_not_of_its_kind_is_shown_as_it_is_kept(String column, String stored) {
    assertThat(StoredText.of("measurement", column, stored)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "as_of", "enabled", "scale", "role", "name"})
  void what_is_empty_stays_empty(String column) {
    assertThat(StoredText.of("measurement", column, "")).isEmpty();
  }

  @Test
  void a_long_text_is_shown_with_its_beginning() {
    assertThat(StoredText.of("narrative_section", "body", "x".repeat(300)))
        .isEqualTo("x".repeat(300));
    assertThat(StoredText.of("narrative_section", "body", "x".repeat(301)))
        .isEqualTo("x".repeat(300) + "…");
    assertThat(StoredText.of("indicator", "scale", "[\"" + "y".repeat(400) + "\"]"))
        .hasSize(301)
        .endsWith("y…");
  }
}
