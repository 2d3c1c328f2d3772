package it.camcom.pira.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.RichTextCleaning.Cleaned;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCleaningTest {

  private final MarkupCleaning cleaning = new MarkupCleaning();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>2*3*4 e **x**</p> | <p>2*3*4 e **x**</p>",
        "<ul> - a - b</ul> | <ul><li>- a - b</li></ul>",
        "<p>{{camera}}: <b>a</b> &amp; b &lt; c</p> | <p>{{camera}}: <b>a</b> &amp; b &lt; c</p>",
        "<b>mai chiuso | <p><b>mai chiuso</b></p>"
      })
  void what_an_editor_sends_stays_as_it_is(String html, String cleaned) {
    assertThat(cleaning.clean(html)).contains(new Cleaned(new RichText(cleaned), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x></SCRIPT>",
        "<p onclick=alert(1)>x</p>",
        "<p/onmouseover=alert(1)>x",
        "<a href=javascript:alert(1)>x</a>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<img src=data:image/svg+xml;base64,PHN2Zz4= onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg/onload=alert(1)>",
        "<math><mtext><style><img src onerror=alert(1)></style></mtext></math>",
        "<style>@import 'javascript:alert(1)'</style>",
        "<p style='background:url(javascript:alert(1))'>x</p>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<b><script>alert(1)",
        "<scr<script>ipt>alert(1)</script>",
        "<<script>alert(1)//<</script>",
        "<noscript><p title='</noscript><script>alert(1)</script>'>",
        "<template><script>alert(1)</script></template>",
        "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>"
      })
  void nothing_that_runs_gets_through(String hostile) {
    var html = cleaning.clean("<p>prima</p>" + hostile + "<p>dopo</p>").orElseThrow().text().html();

    assertThat(html).startsWith("<p>prima</p>");
    assertThat(html.replaceAll("</?(p|br|b|strong|i|em|u|ul|ol|li|h[234]|table|tr|t[hd])>", ""))
        .doesNotContain("<", ">");
    assertThat(cleaning.clean(html).orElseThrow()).isEqualTo(cleaned(html));
  }

  private static Cleaned cleaned(String html) {
    return new Cleaned(new RichText(html), List.of());
  }

  @Test
  void what_was_taken_out_is_named() {
    assertThat(cleaning.clean("<p onclick=f()>x</p><script>y</script>").orElseThrow().removed())
        .containsExactlyInAnyOrder("onclick", "<script>");
  }

  @Test
  void a_text_is_bounded_before_and_after() {
    assertThat(cleaning.clean("x".repeat(Texts.MAX_TEXT + 1))).isEmpty();
    assertThat(cleaning.clean("x".repeat(Texts.MAX_TEXT))).isEmpty();
    assertThat(cleaning.clean("x".repeat(Texts.MAX_TEXT - "<p></p>".length()))).isPresent();
    assertThat(cleaning.clean("&".repeat(Texts.MAX_TEXT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<ul>",
        "<ul><li>",
        "<p>",
        "<li>",
        "<div>",
        "</b>",
        "<",
        "<a ",
        "<!--",
        "&#",
        "*",
        "<b><i><u>",
        "<svg>",
        "<table>",
        "<p><b>",
        "<script>",
        "{{",
        "</p><b>"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void depth_does_not_keep_it_busy(String part) {
    for (int i = 0; i < 10; i++) {
      cleaning.clean(part.repeat(Texts.MAX_TEXT / part.length()));
    }
  }
}
