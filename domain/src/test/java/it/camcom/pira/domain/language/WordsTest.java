package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Centro di Responsabilità, centro di responsabilita'",
    "Salute Finanziaria dell’Ente, 'Salute finanziaria dell''ente'",
    "PID - Punto Impresa, '  pid: punto «impresa» '"
  })
  void case_accents_quotes_and_punctuation_make_no_difference(String one, String other) {
    assertThat(Words.same(one, other)).isTrue();
  }

  @Test
  void other_words_do() {
    assertThat(Words.same("di composizione", "per la composizione")).isFalse();
    assertThat(Words.same("L'ente", "Lente")).isFalse();
  }
}
