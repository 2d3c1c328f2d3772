package it.camcom.pira.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.plan.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextRowsTest {

  @Test
  void paragraphs_and_items_are_rows() {
    assertThat(rows("<p>Uno</p><p>Due<br>tre</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"))
        .containsExactly(
            row("Uno", ""), row("Due\ntre", ""), row("a", "•"), row("b", "•"), row("c", "1."));
  }

  @Test
  void emphasis_becomes_the_markup_of_the_templates() {
    assertThat(rows("<p>Il <strong>piano</strong> &amp; <em>il</em> <u>resto</u></p>"))
        .containsExactly(
            new ParagraphRow("", "Il <b>piano</b> &amp; <i>il</i> <u>resto</u>", true, ""));
  }

  @Test
  void what_is_left_open_is_closed_with_each_paragraph_and_goes_on_in_the_next() {
    assertThat(rows("<p>a <b>b <i>c</p><p>d</b> e"))
        .extracting(ParagraphRow::text)
        .containsExactly("a <b>b </b><i><b>c</b></i>", "<i><b>d</b></i><i> e</i>");
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
    assertThat(rows(html)).extracting(ParagraphRow::text).containsExactly(text);
  }

  @Test
  void what_no_font_shows_leaves_a_sign_and_control_characters_leave_a_space() {
    assertThat(rows("a\u0007b \uD83D\uDE00 漢"))
        .extracting(ParagraphRow::text)
        .containsExactly("a b \uFFFD \uFFFD");
  }

  @Test
  void an_empty_text_has_no_rows() {
    assertThat(rows("<p> </p><ul></ul>&nbsp;")).isEmpty();
  }

  private static ParagraphRow row(String text, String marker) {
    return new ParagraphRow("", text, false, marker);
  }

  private static List<ParagraphRow> rows(String html) {
    return RichTextRows.of(new RichText(html));
  }
}
