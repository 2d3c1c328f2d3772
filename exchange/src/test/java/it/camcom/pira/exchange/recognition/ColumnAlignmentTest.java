package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.exchange.grid.Cell;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnAlignmentTest {

  private static final List<Integer> HEADERS = List.of(5, 6, 7);

  @Test
  void as_many_cells_as_headers_go_by_order() {
    assertThat(ColumnAlignment.under(HEADERS, cells(5, 7, 9)).values())
        .containsExactlyElementsOf(cells(5, 7, 9));
  }

  @Test
  void fewer_cells_go_by_column() {
    assertThat(ColumnAlignment.under(HEADERS, cells(7))).containsOnlyKeys(2);
    assertThat(ColumnAlignment.under(HEADERS, cells(5, 7))).containsOnlyKeys(0, 2);
  }

  @Test
  void cells_that_meet_no_column_go_by_order() {
    assertThat(ColumnAlignment.under(HEADERS, cells(2))).containsOnlyKeys(0);
    assertThat(ColumnAlignment.under(HEADERS, cells(8, 9))).containsOnlyKeys(0, 1);
  }

  @Test
  void what_is_too_much_is_left_out() {
    assertThat(ColumnAlignment.under(HEADERS, cells(5, 6, 7, 8))).containsOnlyKeys(0, 1, 2);
    assertThat(ColumnAlignment.under(List.of(), cells(5))).isEmpty();
  }

  private static List<Cell> cells(int... columns) {
    return IntStream.of(columns).mapToObj(column -> new Cell(column, "x" + column)).toList();
  }
}
