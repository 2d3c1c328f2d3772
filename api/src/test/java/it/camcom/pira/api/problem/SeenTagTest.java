package it.camcom.pira.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTagTest {

  @Test
  void without_the_header_nothing_was_seen() {
    assertThat(SeenTag.of(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "0a1b.2_c-3"})
  void a_strong_tag_is_what_stands_between_its_quotes(String tag) {
    assertThat(SeenTag.of('"' + tag + '"')).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "\"\"", "W/\"7\"", "*", "\"7\", \"8\"", "\"a b\"", "\"7\" "})
  void anything_else_cannot_be_read(String header) {
    assertThat(Refused.detail(() -> SeenTag.of(header)))
        .startsWith("L’intestazione If-Match porta la versione che si è vista");
  }

  @Test
  void a_tag_of_sixty_four_characters_passes_and_a_longer_one_does_not() {
    assertThat(SeenTag.of('"' + "a".repeat(64) + '"')).isPresent();
    assertThat(Refused.detail(() -> SeenTag.of('"' + "a".repeat(65) + '"'))).isNotBlank();
  }
}
