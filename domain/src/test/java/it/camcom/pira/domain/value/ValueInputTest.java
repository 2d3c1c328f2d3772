package it.camcom.pira.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueInputTest {

  private static Value entered(String part, String whole) {
    var input = new ValueInput(new BigDecimal(part), new BigDecimal(whole), null, null, null, null);
    return Fields.checked(fields -> input.check(fields, "value")).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "8, 8", "7.999999, 8"})
  void a_part_is_at_most_its_whole(String part, String whole) {
    assertThat(entered(part, whole))
        .isEqualTo(new Value.Share(new BigDecimal(part), new BigDecimal(whole)));
  }

  @Test
  void nine_of_eight_is_refused_by_its_place_and_numbers() {
    assertThatThrownBy(() -> entered("9", "8"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .returns("value.number", InvalidInput.Fault::field)
                    .returns("La parte (9) supera il totale (8).", InvalidInput.Fault::message));
  }
}
