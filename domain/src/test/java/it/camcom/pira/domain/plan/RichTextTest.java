package it.camcom.pira.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void a_plain_text_carries_no_markup() {
    assertThat(RichText.plain("a < b & <b>c</b> &amp;").html())
        .isEqualTo("<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt; &amp;amp;</p>");
  }

  @Test
  void blanks_are_no_text() {
    assertThat(RichText.EMPTY.isEmpty()).isTrue();
    assertThat(new RichText(" \n").isEmpty()).isTrue();
    assertThat(RichText.plain("testo").isEmpty()).isFalse();
  }
}
