package it.camcom.pira.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\r\nBcc: altri@example.it",
        "Ada\nBcc",
        "Ada\rBcc",
        "Ada\u2028Bcc",
        "Ada\u0085Bcc",
        "Ada\u0000Bcc"
      })
  void the_head_of_a_letter_has_no_second_line(String name) {
    assertThatThrownBy(() -> letter("ada@example.it", name, "Oggetto"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> letter("ada@example.it", "Ada", name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(letter("ada@example.it", Letter.line(name), "Oggetto").name()).startsWith("Ada Bcc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.it",
        "ada@x.it,bruno@x.it",
        "ada@x.it\r\n",
        "<ada@x.it>",
        "Ada <ada@x.it>",
        "ada@x@y.it",
        "ada b@x.it",
        "ada@x.it\nRCPT TO:<b@x.it>"
      })
  void what_is_no_address_gets_no_letter(String address) {
    assertThat(Letter.isAddress(address)).isFalse();
    assertThatThrownBy(() -> letter(address, "Ada", "Oggetto"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addresses_as_people_have_them_are_some() {
    assertThat(Letter.isAddress("m.rossi+pira@po.camcom.it")).isTrue();
    assertThat(Letter.isAddress("d'angelo@camcom.it")).isTrue();
  }

  private static Letter letter(String address, String name, String subject) {
    return new Letter("1", address, name, subject, "Testo\n");
  }
}
