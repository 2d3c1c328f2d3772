package it.camcom.pira.domain.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberIdTest {

  private static final String LONGEST = "abcdefghijklmnopqrstuvwxyz123456";

  @ParameterizedTest
  @ValueSource(strings = {"prato", "pistoia-prato", "a1", LONGEST})
  void a_code_is_a_short_lower_case_name(String code) {
    assertThat(ChamberId.named(code)).contains(new ChamberId(code));
    assertThat(new ChamberId(code)).hasToString(code);
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "",
        "a",
        "Prato",
        "prato ",
        "prato\n",
        "-prato",
        "prato-",
        "pistoia--prato",
        "1prato",
        "forlì",
        "../prato",
        "prato'",
        LONGEST + "7",
        "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"
      })
  void anything_else_names_no_chamber(String code) {
    assertThat(ChamberId.named(code)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ChamberId(code));
  }
}
