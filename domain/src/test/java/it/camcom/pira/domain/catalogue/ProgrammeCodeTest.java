package it.camcom.pira.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeCodeTest {

  @Test
  void a_code_is_made_of_mission_and_programme() {
    var code = ProgrammeCode.of(11, 5);

    assertThat(code).isEqualTo(new ProgrammeCode("011.005")).hasToString("011.005");
    assertThat(code.mission()).isEqualTo("011");
    assertThat(code.programme()).isEqualTo("005");
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {"", "11.5", "011005", "011.0055", " 011.005", "011,005", "٠١١.٠٠٥", "011.005\n"})
  void no_other_shape_is_a_code(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeCode(code));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"-1, 5", "1000, 5", "11, 1000", "11, -5"})
  void numbers_have_up_to_three_digits(int mission, int programme) {
    assertThatIllegalArgumentException().isThrownBy(() -> ProgrammeCode.of(mission, programme));
  }

  @Test
  void codes_keep_the_order_of_the_list() {
    assertThat(Stream.of("032.003", "011.005", "012.004").map(ProgrammeCode::new).sorted())
        .extracting(ProgrammeCode::code)
        .containsExactly("011.005", "012.004", "032.003");
  }
}
