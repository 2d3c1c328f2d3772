package it.camcom.pira.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.importing.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

  @Test
  void lines_and_cells_keep_their_places() {
    var rows = read("uno\n\n\tdue\t\ttre\t\n").rows();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).isText()).isTrue();
    assertThat(rows.get(1).isBlank()).isTrue();
    var table = rows.get(2);
    assertThat(table.isTable()).isTrue();
    assertThat(table.width()).isEqualTo(5);
    assertThat(table.filledFrom(0)).containsExactly(new Cell(1, "due"), new Cell(3, "tre"));
    assertThat(table.trimmed()).containsExactly("due", "", "tre");
    assertThat(table.place(3)).isEqualTo(new SourcePlace(3, 4));
    assertThat(table.has(4)).isTrue();
    assertThat(table.has(5)).isFalse();
    assertThat(table.text(4)).isEmpty();
  }

  @Test
  void what_nobody_sees_is_no_part_of_a_text() {
    assertThat(read("\uFEFFa\u00A0b\u200B\u202Ec\u0007d \r\n\u00AD").rows())
        .extracting(row -> row.text(0))
        .containsExactly("a bc d", "");
  }

  @Test
  void marks_and_faces_stay() {
    assertThat(read("▶\t\uD83D\uDE00").rows().get(0).cells()).containsExactly("▶", "\uD83D\uDE00");
  }

  @Test
  void a_cell_in_quotes_goes_on_over_lines_and_the_next_row_keeps_its_number() {
    var rows = read("Voce\t\"uno\r\n\ndi \"\"due\"\"\"\t5\t\"a\nb\"\r\nfine").rows();
    assertThat(rows)
        .extracting(GridRow::line, GridRow::cells)
        .containsExactly(
            tuple(1, List.of("Voce", "uno \n\ndi \"due\"", "5", "a\nb")),
            tuple(5, List.of("fine")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Una citazione\nsu due righe\"",
        "Voce\t\"mai chiusa\nAltra\tvoce\"",
        "Voce\t\"mai chiusa\nfine",
        "Voce\t\"aperta\nchiusa\" nel mezzo",
        "Voce\t\"Uno\" e due\nfine\""
      })
  void other_quotes_are_part_of_the_text(String text) {
    assertThat(read(text).rows()).hasSize(2);
  }

  @Test
  void quotes_that_a_spreadsheet_added_go_and_those_of_the_author_stay() {
    assertThat(
            read("\"Il \"\"tipo\"\"\"\t\"intero\"\t\"uno\" e \"due\"\t\"\"").rows().get(0).cells())
        .containsExactly("Il \"tipo\"", "\"intero\"", "\"uno\" e \"due\"", "\"\"");
  }

  private static Grid read(String text) {
    return PastedText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
