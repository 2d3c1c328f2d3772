package it.camcom.pira.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

  @Test
  void equal_numbers_are_equal_values() {
    assertThat(Value.amount("7.90")).isEqualTo(Value.amount("7.9"));
    assertThat(Value.amount("1E+3")).isEqualTo(Value.amount("1000"));
    assertThat(Value.amount("0E+3").number()).isEqualTo(BigDecimal.ZERO);
    assertThat(new Value.Share(new BigDecimal("4.0"), new BigDecimal("8.00")))
        .isEqualTo(new Value.Share(new BigDecimal("4"), new BigDecimal("8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+15", "0.0000001", "1E+2147483647"})
  void what_cannot_be_kept_without_loss_is_no_amount(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> Value.amount(number));
  }

  @ParameterizedTest(name = "{0} su {1}")
  @CsvSource({"4, 8", "0, 8", "8, 8", "9, 8", "0.5, 0.000001"})
  void a_share_is_a_part_of_a_whole(BigDecimal part, BigDecimal whole) {
    assertThat(new Value.Share(part, whole).part()).isEqualByComparingTo(part);
  }

  @ParameterizedTest(name = "{0} su {1}")
  @CsvSource({"4, 0", "0, 0", "4, -8", "-4, 8", "-4, -8", "1E+15, 8", "4, 0.0000001"})
  void without_a_whole_there_is_no_share(BigDecimal part, BigDecimal whole) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.Share(part, whole));
  }

  @Test
  void words_are_not_blank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.YesNo(true, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.Level(""));
  }
}
