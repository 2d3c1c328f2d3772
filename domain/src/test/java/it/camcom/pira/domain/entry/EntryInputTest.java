package it.camcom.pira.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.entry.EntryInput.RowInput;
import it.camcom.pira.domain.language.Version;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryInputTest {

  private static final UUID ID = UUID.randomUUID();

  private static WrittenRow written(String value, String note) {
    return new WrittenRow(value, List.of(), note, "");
  }

  private static String seen(WrittenRow written) {
    return new SeenRow(Version.of("value"), written.digest()).text();
  }

  @Test
  void a_row_without_a_value_is_changed_once_something_is_written() {
    assertThat(new RowInput(ID, null, WrittenRow.EMPTY).isChanged()).isFalse();
    assertThat(new RowInput(ID, null, new WrittenRow(" ", List.of("", ""), "", "")).isChanged())
        .isFalse();
    assertThat(new RowInput(ID, null, written("0", "")).isChanged()).isTrue();
  }

  @Test
  void a_row_that_holds_what_it_held_is_not_changed() {
    var seen = seen(written("3.960,5", "due\nrighe"));

    assertThat(new RowInput(ID, seen, written("3.960,5", "due\r\nrighe ")).isChanged()).isFalse();
    assertThat(new RowInput(ID, seen, written("3.960,6", "due\nrighe")).isChanged()).isTrue();
    assertThat(new RowInput(ID, seen, written("3.960,5", "")).isChanged()).isTrue();
  }

  @Test
  void a_value_deleted_from_its_field_is_withdrawn_with_its_note() {
    var seen = seen(written("7", "nota"));

    assertThat(new RowInput(ID, seen, written("", "nota")).isEmptied()).isTrue();
    assertThat(new RowInput(ID, seen, written("7", "")).isEmptied()).isFalse();
    assertThat(new RowInput(ID, null, written("", "nota")).isEmptied()).isFalse();
  }

  @Test
  void what_is_not_the_sign_of_a_row_is_none() {
    assertThat(new RowInput(ID, "x", written("1", "")).seenRow()).isEmpty();
    assertThat(new RowInput(ID, "0".repeat(32), written("1", "")).seenRow()).isEmpty();
    assertThat(new RowInput(ID, "Z".repeat(40), written("1", "")).seenRow()).isEmpty();
  }
}
