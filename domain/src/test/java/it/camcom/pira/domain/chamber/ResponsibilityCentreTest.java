package it.camcom.pira.domain.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityCentreTest {

  @ParameterizedTest
  @CsvSource({
    "'Ufficio studi', true",
    "'UFFICIO STUDI', true",
    "'  Ufficio   studi ', true",
    "'Ufficio\u00a0studi', true",
    "'Ufficio studio', false",
    "'Ufficiostudi', false"
  })
  void spellings_that_differ_by_case_or_blanks_are_one(String spelling, boolean same) {
    assertThat(new ResponsibilityCentre("Ufficio studi").isSame(new ResponsibilityCentre(spelling)))
        .isEqualTo(same);
  }

  @Test
  void blanks_are_single_in_a_name() {
    assertThat(new ResponsibilityCentre(" Ufficio \u00a0 studi ").name())
        .isEqualTo("Ufficio studi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\t\n"})
  void blanks_alone_are_no_name(String blank) {
    assertThat(ResponsibilityCentre.isName(blank)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new ResponsibilityCentre(blank));
  }

  @Test
  void a_name_has_a_bound() {
    assertThat(ResponsibilityCentre.isName("x".repeat(Texts.MAX_LINE))).isTrue();
    assertThat(ResponsibilityCentre.isName("x".repeat(Texts.MAX_LINE + 1))).isFalse();
  }
}
