package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static int faultsOfLine(String text) {
    var faults = new Faults();
    new Fields(faults).line("name", text);
    return faults.count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Due\nrighe", "Un\tcarattere", "\u0007", "a\rb", "a\u2028b", "a\u0085b"})
  void a_name_has_no_line_breaks_and_no_control_characters(String text) {
    assertThat(faultsOfLine(text)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"La sede camerale: uno spazio aperto", "Perché no", "n. «x» – 100 %"})
  void any_other_character_may_stand_in_a_name(String text) {
    assertThat(faultsOfLine(text)).isZero();
  }

  @Test
  void a_longer_text_may_have_lines() {
    var faults = new Faults();
    new Fields(faults).text("reason", "Prima\nseconda", Texts.MAX_LINE);

    assertThat(faults.count()).isZero();
  }
}
