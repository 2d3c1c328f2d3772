package it.camcom.pira.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers repair in ways of their own comes out as blocks with the same words. */
class AwkwardHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>a<p>x</p>c</b> | <p><b>a</b></p><p><b>x</b></p><p><b>c</b></p>",
        "<ul><b><li>x</b></li></ul> | <ul><li><b>x</b></li></ul>",
        "<p>a<object><p>b</p>c</object>d | <p>a</p><p>b</p><p>cd</p>",
        "<ul><ul><li>x</ul></ul> | <ul><li><ul><li>x</li></ul></li></ul>",
        "<ul>a<p>b</p>c<li>d</ul> | <ul><li>a<p>b</p>c</li><li>d</li></ul>",
        "<li>a<ul><li>b</ul>c | <ul><li>a<ul><li>b</li></ul>c</li></ul>",
        "<li>a<div><li>b | <ul><li>a</li><li>b</li></ul>",
        "<p> <b> </b> </p>x | <p>x</p>",
        "<b><b>x</b></b> | <p><b>x</b></p>",
        "<p>a<br></p><br> | <p>a<br></p><p><br></p>",
        "</p></ul></b>x</li> | <p>x</p>",
        "<table>a<tr><td>b<td>c</table>d "
            + "| <p>a</p><table><tr><td>b</td><td>c</td></tr></table><p>d</p>",
        "<h1>a</h1>b<h6>c</h6> | <h2>a</h2><p>b</p><h4>c</h4>",
        "<h2>a<p>b</h2>c | <h2>a</h2><p>b</p><p>c</p>",
        "<div>a<div>b</div>c</div>d | <p>a</p><p>b</p><p>c</p><p>d</p>",
        "<a href='https://a.it/?x=1&y=2' target=x>b <b>c</b></a> "
            + "| <p><a href=\"https://a.it/?x=1&amp;y=2\">b <b>c</b></a></p>",
        "<a href='mailto:a@b.it'>a</a><a href='http://b.it'>b</a> "
            + "| <p><a href=\"mailto:a@b.it\">a</a><a href=\"http://b.it\">b</a></p>",
        "<table><caption>t</caption><thead><tr><th colspan=2>a<tbody><tr><td><p>b<p>c<td> </table> "
            + "| <p>t</p><table><tr><th>a</th><th></th></tr><tr><td>b<br>c</td><td></td></tr>"
            + "</table>",
        "<ul><li>a<table><tr><td>b<td>c</table>d</ul> " + "| <ul><li>a<p>b c</p>d</li></ul>",
        "<b><table><tr><td><i>x</i></table></b> | <table><tr><td><i>x</i></td></tr></table>",
        "<select><option>x<p>y | <p>x</p><p>y</p>",
        "a&nbsp;b &amp;#xa0; &egrave; &ignota; \"q\" | <p>a\u00a0b &amp;#xa0; è &amp;ignota; \"q\"</p>",
        "<P STYLE='x'>x</P><B>y</B> | <p>x</p><p><b>y</b></p>",
        "<frameset><p>x | <p>x</p>",
        "<plaintext><b>x | <p>&lt;b&gt;x</p>",
        "<textarea><b>x</textarea>y | <p>&lt;b&gt;xy</p>"
      })
  void words_keep_their_order_and_blocks_are_balanced(String awkward, String html) {
    assertThat(Markup.html(awkward).text()).isEqualTo(html);
    assertThat(Markup.html(html)).isEqualTo(new Cleaned(html, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<iframe srcdoc='<script>f()</script>'><b>in</b></iframe> | <iframe>",
        "<math><mtext><style><img src onerror=f()></style></mtext></math> | <math>,<mtext>,<style>",
        "<a href=javascript:f()></a> | <a>",
        "<a href=/x></a> | <a>",
        "<o:p></o:p> | <o:p>",
        "<P ONCLICK=f() onfocus=f() class=x></P> | onclick,onfocus"
      })
  void what_goes_is_named_as_it_was_written_and_once(String awkward, String removed) {
    var cleaned = Markup.html(awkward.repeat(2) + "x");

    assertThat(cleaned.text()).isEqualTo("<p>x</p>");
    assertThat(cleaned.removed()).containsExactlyInAnyOrder(removed.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<ul>", "<ul><li>", "<ol>x", "<div><ul>", "<b><i><u><em><strong><ol>"})
  void lists_that_are_too_deep_keep_their_words_and_stay_as_they_are(String part) {
    var html = Markup.html(part.repeat(500) + "fine").text();

    assertThat(html).contains("fine");
    assertThat(html.split("<[uo]l>", -1)).hasSizeLessThanOrEqualTo(11);
    assertThat(Markup.html(html)).isEqualTo(new Cleaned(html, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td colspan=2>x</table> | colspan",
        "<table><tr><td rowspan=2>x</table> | rowspan",
        "<table><tr><td><ul><li>x</ul></table> | <ul>,<li>",
        "<ul><li><h2>x</h2></ul> | <h2>",
        "<ul><li><table><tr><td>x</table></ul> | <table>",
        "<table><tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<td>9</table> | <table>"
      })
  void what_no_page_can_show_is_named(String html, String removed) {
    assertThat(Markup.html(html).removed()).containsExactlyInAnyOrder(removed.split(","));
  }

  @Test
  void headings_tables_links_and_lists_of_three_levels_are_kept() {
    var html =
        "<h2>a</h2><h3>b</h3><h4>c</h4><ul><li>1<ol><li>2<ul><li>3</li></ul></li></ol></li></ul>"
            + "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><b>d</b><br>"
            + "<a href=\"https://e.it\">e</a></td></tr></table>";

    assertThat(Markup.html(html)).isEqualTo(new Cleaned(html, List.of()));
    assertThat(Markup.rich(html)).isEqualTo(new Cleaned(html, List.of()));
  }

  @Test
  void cells_and_headings_of_a_name_do_not_run_together() {
    assertThat(Markup.plain("<h1>Titolo</h1>testo<table><td>a<td>b</table>").text())
        .isEqualTo("Titolo testo a b");
  }
}
