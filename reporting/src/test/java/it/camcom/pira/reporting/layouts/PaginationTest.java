package it.camcom.pira.reporting.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.reporting.rows.ClauseRow;
import it.camcom.pira.reporting.rows.DividerRow;
import it.camcom.pira.reporting.rows.Footnote;
import it.camcom.pira.reporting.rows.FootnoteRow;
import it.camcom.pira.reporting.rows.HeadingRow;
import it.camcom.pira.reporting.rows.NumberCell;
import it.camcom.pira.reporting.rows.ParagraphRow;
import it.camcom.pira.reporting.rows.PlacedRow;
import it.camcom.pira.reporting.rows.ReportRow;
import it.camcom.pira.reporting.rows.TextCell;
import it.camcom.pira.reporting.rows.TitleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages of 400 points; letters name the rows, bars the places where pages begin. */
class PaginationTest {

  private static final int PAGE = 400;
  private static final int HEAD = 20;
  private static final ClauseRow CLAUSE =
      new ClauseRow(
          TextCell.EMPTY, TextCell.EMPTY, new NumberCell(BigDecimal.ONE, 0, NumberCell.Unit.NONE));

  private final List<PlacedRow> rows = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>(List.of(0));
  private final List<Integer> heads = new ArrayList<>();
  private int page;
  private int table;
  private int whole;

  @Test
  void rows_that_fit_share_one_page() {
    table(100, 100, 100, 80);

    assertThat(pages()).isEqualTo("rrrr");
  }

  @Test
  void the_last_row_of_a_table_takes_the_one_above_it_along() {
    table(100, 100, 100, 81);

    assertThat(pages()).isEqualTo("rr|rr");
  }

  @Test
  void the_first_row_of_a_table_is_not_alone_at_the_end_of_a_page() {
    text(300);
    table(60, 60, 60, 60);

    assertThat(pages()).isEqualTo("p|rrrr");
  }

  @Test
  void a_note_takes_the_last_rows_of_its_table_along() {
    table(100, 100, 80, 90);
    row(new FootnoteRow(new Footnote(1, "")), 11);

    assertThat(pages()).isEqualTo("rr|rrf");
  }

  @Test
  void a_heading_goes_with_the_first_two_rows_of_its_table() {
    text(260);
    row(new HeadingRow(TextCell.EMPTY), 30);
    table(50, 50, 50);

    assertThat(pages()).isEqualTo("p|hrrr");
  }

  @Test
  void a_sheet_begins_below_another_if_45_percent_of_the_page_are_left() {
    text(220);
    row(new DividerRow(), 20);
    row(new HeadingRow(TextCell.EMPTY), 20);
    text(30);

    assertThat(pages()).isEqualTo("pdhp");
  }

  @Test
  void a_sheet_with_less_room_begins_a_page_without_a_divider() {
    text(221);
    row(new DividerRow(), 20);
    row(new HeadingRow(TextCell.EMPTY), 20);
    text(30);

    assertThat(pages()).isEqualTo("p|hp");
  }

  @Test
  void a_mission_begins_a_page() {
    text(20);
    page++;
    row(new TitleRow(TextCell.EMPTY), 30);
    text(20);

    assertThat(pages()).isEqualTo("p|tp");
  }

  @Test
  void what_had_better_stay_whole_begins_a_page_that_it_fits() {
    text(200);
    whole++;
    row(new TitleRow(TextCell.EMPTY), 30);
    table(60, 60, 60, 60);

    assertThat(pages()).isEqualTo("p|trrrr");
  }

  @Test
  void what_had_better_stay_whole_but_fits_no_page_flows() {
    text(200);
    whole++;
    row(new TitleRow(TextCell.EMPTY), 30);
    table(60, 60, 60, 60, 60, 60);

    assertThat(pages()).isEqualTo("ptrr|rrrr");
  }

  @Test
  void a_long_paragraph_goes_on_over_the_next_page() {
    text(300);
    text(300);
    text(150);
    text(50);

    assertThat(pages()).isEqualTo("ppp|p");
  }

  @Test
  void a_short_paragraph_stays_whole() {
    text(350);
    text(70);

    assertThat(pages()).isEqualTo("p|p");
  }

  private void text(int height) {
    table++;
    row(ParagraphRow.plain(""), height);
  }

  private void table(int... heights) {
    table++;
    heads.add(HEAD);
    for (int i = 0; i < heights.length; i++) {
      place(CLAUSE, heights[i] + (i == 0 ? HEAD : 0));
      if (i > 0) {
        heads.add(0);
      }
    }
  }

  private void row(ReportRow row, int height) {
    heads.add(0);
    place(row, height);
  }

  private void place(ReportRow row, int height) {
    rows.add(new PlacedRow(row, page, 0, table, whole));
    tops.add(tops.get(tops.size() - 1) + height);
  }

  private String pages() {
    return Pagination.of(rows, new RowHeights(tops, heads), PAGE).stream()
        .collect(
            Collectors.groupingBy(
                PlacedRow::page,
                TreeMap::new,
                Collectors.mapping(PaginationTest::letter, Collectors.joining())))
        .values()
        .stream()
        .collect(Collectors.joining("|"));
  }

  private static String letter(PlacedRow placed) {
    ReportRow row = placed.row();
    if (row instanceof ParagraphRow) {
      return "p";
    }
    if (row instanceof ClauseRow) {
      return "r";
    }
    return row.getClass().getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
