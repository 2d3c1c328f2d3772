package it.camcom.pira.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditValueFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value_number | 1234.5000   | 1.234,5",
        "value_number | -0.0000001  | 0",
        "value_number | 0           | 0",
        "budget    | 165600.00   | 165.600",
        "as_of     | 2020-09-30  | 30/09/2020",
        "enabled   | true        | sì",
        "enabled   | false       | no",
        "role      | AUDITOR     | OIV o revisore",
        "value_kind | K_OF_N      | parte di un totale",
        "kind      | CLOSING     | Chiusura",
        "state     | SUBMITTED   | In approvazione",
        "name      | 2020-09-30  | 2020-09-30",
        "name      | true        | true"
      })
  void a_field_is_read_as_its_column_is_meant(String column, String stored, String read) {
    assertThat(AuditValueFormat.of(column, stored)).isEqualTo(read);
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
    assertThat(AuditValueFormat.of("scale_levels", stored)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value_number | molti",
        "value_number | 1,5",
        "as_of  | ieri",
        "as_of  | 2020-02-30",
        "scale_levels  | [\"basso\"",
        "scale_levels  | {\"a\":1}",
        "scale_levels  | basso",
        "role   | DOGE"
      })
  void what_is_not_of_its_kind_is_shown_as_it_is_kept(String column, String stored) {
    assertThat(AuditValueFormat.of(column, stored)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"value_number", "as_of", "enabled", "scale_levels", "role", "name"})
  void what_is_empty_stays_empty(String column) {
    assertThat(AuditValueFormat.of(column, "")).isEmpty();
  }

  @Test
  void a_long_text_is_shown_with_its_beginning() {
    assertThat(AuditValueFormat.of("body", "x".repeat(300))).isEqualTo("x".repeat(300));
    assertThat(AuditValueFormat.of("body", "x".repeat(301))).isEqualTo("x".repeat(300) + "…");
    assertThat(AuditValueFormat.of("scale_levels", "[\"" + "y".repeat(400) + "\"]"))
        .hasSize(301)
        .endsWith("y…");
  }
}
