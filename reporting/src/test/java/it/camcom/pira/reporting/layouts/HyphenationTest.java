package it.camcom.pira.reporting.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  @ParameterizedTest
  @CsvSource({
    "settembre, 10, settembre",
    "settembre, 8, settem-|bre",
    "settembre, 6, set-|tembre",
    "trasmissione, 10, trasmis-|sione",
    "trasmissione, 6, tra-|smis-|sione",
    "disponibilità, 6, dispo-|nibi-|lità",
    "disponibilità, 5, di-|spo-|nibi-|lità",
    "acquisizione degli spazi, 9, acquisi-|zione degli spazi",
    "CONSULTAZIONE, 10, CONSULTA-|ZIONE",
    "zzzzzzzzzzzzzz, 10, zzzzzzzzzzzzzz",
  })
  void long_words_are_divided_where_a_syllable_ends(String text, int letters, String divided) {
    assertThat(Hyphenation.divided(text, letters).replace('\n', '|'))
        .isEqualTo(divided.replace('-', PageFont.DIVISION));
  }
}
