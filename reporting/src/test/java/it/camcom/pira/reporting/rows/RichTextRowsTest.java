package it.camcom.pira.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.reporting.rows.RichTextCell.Emphasis;
import it.camcom.pira.reporting.rows.RichTextCell.Run;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextRowsTest {

  @Test
  void paragraphs_and_items_are_rows() {
    assertThat(rows("<p>Uno</p><p>Due<br>tre</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"))
        .containsExactly(
            row("Uno", ""),
            row("Due\ntre", ""),
            row("a", "•", "1u"),
            row("b", "•", "1u"),
            row("c", "1.", "2o"));
  }

  @Test
  void emphasis_is_kept_word_by_word() {
    assertThat(rows("<p>Il <strong>piano</strong> &amp; <em>il</em> <u>resto</u></p>"))
        .extracting(ParagraphRow::text)
        .containsExactly(
            new RichTextCell(
                List.of(
                    run("Il "),
                    run("piano", Emphasis.BOLD),
                    run(" & "),
                    run("il", Emphasis.ITALIC),
                    run(" "),
                    run("resto", Emphasis.UNDERLINED))));
  }

  @Test
  void white_space_around_a_paragraph_is_left_out() {
    assertThat(rows("<br> <br>a<br> <br> "))
        .extracting(ParagraphRow::text)
        .containsExactly(new RichTextCell(List.of(run("a"))));
  }

  @Test
  void what_is_left_open_is_closed_with_each_paragraph_and_goes_on_in_the_next() {
    assertThat(rows("<p>a <b>b <i>c</p><p>d</b> e"))
        .extracting(ParagraphRow::text)
        .containsExactly(
            new RichTextCell(
                List.of(
                    run("a "), run("b ", Emphasis.BOLD), run("c", Emphasis.ITALIC, Emphasis.BOLD))),
            new RichTextCell(
                List.of(run("d", Emphasis.ITALIC, Emphasis.BOLD), run(" e", Emphasis.ITALIC))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "</p></ul></b>x         | x",
        "x <                    | x <",
        "<script>x</script>     | x",
        "a&lt;b&gt;             | a<b>",
        "&egrave;&#233;&#xE9;   | èéé",
        "&ignota; &#; &#xFFFFFFF; | &ignota; &#; &#xFFFFFFF;",
        "<li>x                  | x"
      })
  void nothing_breaks_it(String html, String text) {
    assertThat(rows(html)).extracting(row -> row.text().text()).containsExactly(text);
  }

  @Test
  void an_empty_text_has_no_rows() {
    assertThat(rows("<p> </p><ul></ul>&nbsp;&#7;")).isEmpty();
  }

  private static ParagraphRow row(String text, String marker, String... lists) {
    return new ParagraphRow(
        TextCell.EMPTY, RichTextCell.plain(text), new TextCell(marker), List.of(lists));
  }

  private static Run run(String text, Emphasis... emphasis) {
    return new Run(text, List.of(emphasis), Optional.empty());
  }

  private static List<ParagraphRow> rows(String html) {
    return RichTextRows.of(new RichText(html)).stream().map(ParagraphRow.class::cast).toList();
  }
}
