package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

  static Stream<String> names() {
    return Stream.of(
        "ab", "a1", "7z", "anna.bianchi", "anna_b-2", "anna@camera.it", "a".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_begins_and_ends_with_a_letter_or_digit(String name) {
    assertThat(Username.typed(name)).contains(new Username(name));
  }

  static Stream<String> others() {
    return Stream.of(
        "",
        " ",
        "a",
        ".a",
        "a.",
        "-ab",
        "ab@",
        "a b",
        "a/b",
        "a\nb",
        "annà",
        "ab\u0000",
        "ａｂ",
        "a".repeat(101));
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_has_another_form_is_nobodys_name(String text) {
    assertThat(Username.typed(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Username(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "ANNA", " anna ", "anna\n"})
  void capitals_and_spaces_around_are_typing(String typed) {
    assertThat(Username.typed(typed)).contains(new Username("anna"));
  }

  @Test
  void what_is_kept_has_no_capitals() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Username("Anna"));
  }

  @Test
  void a_capital_that_grows_when_it_is_made_small_does_not_pass_the_bound() {
    assertThat(Username.typed("a".repeat(99) + "İ")).isEmpty();
  }
}
