package it.camcom.pira.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
    assertThat(table.place(3)).isEqualTo(new Place(3, 4));
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

  private static Grid read(String text) {
    return PastedText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
