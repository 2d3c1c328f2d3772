package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.language.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTagTest {

  private static final Version VERSION = Version.of("what was shown");

  @Test
  void without_the_header_nothing_was_seen() {
    assertThat(SeenTag.read(null)).isEmpty();
  }

  @Test
  void a_strong_tag_is_the_version_between_its_quotes() {
    assertThat(SeenTag.read('"' + VERSION.text() + '"')).contains(VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"", "\"\"", "\"7\"", "W/\"%s\"", "*", "\"%1$s\", \"%1$s\"", "\"%s", "%s"})
  void anything_else_cannot_be_read(String header) {
    assertThat(RefusedRequest.detail(() -> SeenTag.read(header.formatted(VERSION.text()))))
        .startsWith("L’intestazione If-Match porta la versione che si è vista");
  }
}
