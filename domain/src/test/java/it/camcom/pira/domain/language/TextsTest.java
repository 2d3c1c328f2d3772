package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void a_line_has_up_to_two_thousand_characters() {
    assertThatCode(() -> Texts.requireLine("name", "x".repeat(Texts.MAX_LINE)))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.requireLine("name", "x".repeat(Texts.MAX_LINE + 1)))
        .withMessageContaining("name");
  }

  @Test
  void a_line_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.requireLine("name", " \t\n"))
        .withMessage("name is blank");
  }

  @Test
  void a_bounded_text_may_be_empty() {
    assertThatCode(() -> Texts.requireBounded("note", "", 0)).doesNotThrowAnyException();
  }
}
