package it.camcom.pira.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTest {

  private static final Set<String> ALLOWED =
      Set.of(
          "p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h2", "h3", "h4", "table",
          "tr", "th", "td", "a");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+[0-9]?)(?: href=\"[^\"]*\")?>");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "testo semplice | <p>testo semplice</p>",
        "a < b & c > d | <p>a &lt; b &amp; c &gt; d</p>",
        "l'\"ente\" = 5 + 3 @ {{x}} | <p>l'\"ente\" = 5 + 3 @ {{x}}</p>",
        "<p>uno</p> <p>due</p> | <p>uno</p><p>due</p>",
        "<p>mai chiuso | <p>mai chiuso</p>",
        "<u>sottolineato</u>: testo | <p><u>sottolineato</u>: testo</p>",
        "<b>grasso <i>e</b> corsivo</i> | <p><b>grasso <i>e</i></b><i> corsivo</i></p>",
        "uno<br>due<br/>tre | <p>uno<br>due<br>tre</p>",
        "<p></p><p> </p><b></b>x | <p>x</p>",
        "<strong>a</strong><em>b</em> | <p><strong>a</strong><em>b</em></p>",
        "<ol><li>a<li>b</ol>c | <ol><li>a</li><li>b</li></ol><p>c</p>",
        "<li>sciolto | <ul><li>sciolto</li></ul>",
        "<ul>a</ul> | <ul><li>a</li></ul>",
        "<p>a<ul><li>b</ul>c</p> | <p>a</p><ul><li>b</li></ul><p>c</p>"
      })
  void what_is_allowed_stays_and_is_balanced(String text, String html) {
    assertThat(Markup.rich(text)).isEqualTo(new Cleaned(html, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**grasso** e *corsivo* | <p><b>grasso</b> e <i>corsivo</i></p>",
        "*“citazione”*; poi | <p><i>“citazione”</i>; poi</p>",
        "nota * a margine | <p>nota * a margine</p>",
        "2 * 3 * 4 | <p>2 * 3 * 4</p>",
        "**mai chiuso | <p>**mai chiuso</p>",
        "<p>*a</p><p>b*</p> | <p>*a</p><p>b*</p>"
      })
  void markdown_emphasis_becomes_markup(String text, String html) {
    assertThat(Markup.rich(text).text()).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul style=\"list-style-type: none;\"> - a - b <p>c</p> "
            + "| <ul><li>a</li><li>b</li></ul><p>c</p>",
        "<ul> - a - b | <ul><li>a</li><li>b</li></ul>",
        "<ul> - a - b</ul> c | <ul><li>a</li><li>b</li></ul><p>c</p>",
        "<ul>testo - con lineetta</ul> | <ul><li>testo - con lineetta</li></ul>",
        "testo - con - lineette | <p>testo - con - lineette</p>",
        "<ol> - a - b <b>c</b></ol> | <ol><li>a</li><li>b</li></ol><p><b>c</b></p>"
      })
  void dashes_right_after_a_list_opens_are_its_items(String text, String html) {
    assertThat(Markup.rich(text).text()).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>x | <p>x</p> | <script>",
        "<p onclick=\"f()\">x</p> | <p>x</p> | onclick",
        "<a href=\"javascript:f()\">x</a> | <p>x</p> | <a>",
        "<img src=x onerror=f()>x | <p>x</p> | <img>",
        "<svg onload=f()>x</svg> | <p>x</p> | <svg>",
        "<style>p{}</style>x | <p>x</p> | <style>",
        "<iframe src=//e></iframe>x | <p>x</p> | <iframe>",
        "<scr<script>ipt>x | <p>ipt&gt;x</p> | <scr>"
      })
  void what_is_not_allowed_goes_and_is_named(String text, String html, String removed) {
    var cleaned = Markup.rich(text);
    assertThat(cleaned.text()).isEqualTo(html);
    assertThat(cleaned.removed()).contains(removed);
  }

  @Test
  void a_style_is_dropped_without_ado() {
    assertThat(Markup.rich("<p style=\"color:red\" class=\"x\">y</p>"))
        .isEqualTo(new Cleaned("<p>y</p>", List.of()));
  }

  @Test
  void a_bracket_that_opens_no_tag_is_text() {
    assertThat(Markup.rich("imprese <soglia e altro").text())
        .isEqualTo("<p>imprese &lt;soglia e altro</p>");
    assertThat(Markup.rich("<a " + "x ".repeat(600) + ">y").text()).startsWith("<p>&lt;a x x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La sede | La sede",
        "**Sostegno all’export** | Sostegno all’export",
        "Sostegno** | Sostegno",
        "<p>uno</p><p>due</p> | uno due",
        "<b>uno</b>due & tre | unodue & tre",
        "a < b | a < b",
        "n. imprese <soglia | n. imprese <soglia"
      })
  void a_name_loses_its_markup(String text, String name) {
    assertThat(Markup.plain(text)).isEqualTo(new Cleaned(name, List.of()));
  }

  @Test
  void what_is_not_allowed_in_a_name_is_named_too() {
    assertThat(Markup.plain("<script>x</script>Nome"))
        .isEqualTo(new Cleaned("Nome", List.of("<script>")));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("pira.long") ? 5_000 : 200);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("seeds")
  void anything_comes_out_balanced_and_stays_as_it_is(long seed) {
    var html = Markup.rich(anything(new Random(seed))).text();
    assertBalanced(html);
    assertThat(Markup.rich(html).text()).isEqualTo(html);
  }

  private static String anything(Random random) {
    var parts =
        List.of(
            "<p>",
            "</p>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "</li>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<u>",
            "</u>",
            "<br>",
            "<script>",
            "</script>",
            "<div>",
            "</div>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<th colspan=3>",
            "<h1>",
            "<h3>",
            "</h3>",
            "<a href='https://e.it'>",
            "</a>",
            "testo",
            " ",
            "&amp;",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "<a href='x'>");
    var text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  private static void assertBalanced(String html) {
    var open = new ArrayDeque<String>();
    var tags = TAG.matcher(html);
    while (tags.find()) {
      var name = tags.group(2);
      assertThat(ALLOWED).contains(name);
      if (!tags.group(1).isEmpty()) {
        assertThat(open.poll()).as(html).isEqualTo(name);
      } else if (!name.equals("br")) {
        open.push(name);
      }
    }
    assertThat(open).as(html).isEmpty();
    assertThat(tags.replaceAll("")).doesNotContain("<", ">");
  }
}
