package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "Missione 011 – “Regolazione”;, 11, Regolazione",
    "11 – Regolazione, 11, Regolazione",
    "'Missione 11) \"Regolazione\"', 11, Regolazione",
    "**Missione 16) “Commercio”, 16, Commercio",
    "MISSIONE n. 12: Mercati, , ",
    "012, 12, ''",
    "Missione 12 - Sostegno all’impresa, 12, Sostegno all’impresa"
  })
  void a_mission_is_read_however_it_is_written(String text, Integer number, String name) {
    var read = NumberedHeading.of(text, "missione");
    assertThat(read.map(NumberedHeading::number)).isEqualTo(Optional.ofNullable(number));
    assertThat(read.map(NumberedHeading::name)).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"005 – Sviluppo", "Programma 005 - Sviluppo", "011.005 – Sviluppo"})
  void of_a_full_code_the_programme_is_taken(String text) {
    assertThat(NumberedHeading.of(text, "programma")).contains(new NumberedHeading(5, "Sviluppo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Missione", "Missioni 11", "1234 – troppo", "-"})
  void what_has_no_number_is_none(String text) {
    assertThat(NumberedHeading.of(text, "missione")).isEmpty();
  }
}
