package it.camcom.pira.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.plan.Target.Comparison;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  private static final Value NINE = Value.amount("9");

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"1, 2", "1, 1", "1, 1.0", "-2, -1", "-1, 0"})
  void a_range_goes_up_or_is_one_number(BigDecimal from, BigDecimal to) {
    assertThat(Target.between(from, to).upTo())
        .hasValueSatisfying(upper -> assertThat(upper).isEqualByComparingTo(to));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"2, 1", "1, 0.999999", "0, -1", "0, 1E+15", "0, 0.0000001"})
  void a_range_does_not_go_down_nor_beyond_what_can_be_kept(BigDecimal from, BigDecimal to) {
    assertThatIllegalArgumentException().isThrownBy(() -> Target.between(from, to));
  }

  @Test
  void a_range_has_an_upper_bound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(Comparison.BETWEEN, NINE, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BETWEEN")
  void no_other_target_has_an_upper_bound(Comparison comparison) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(comparison, NINE, Optional.of(BigDecimal.TEN)));
  }

  @Test
  void a_range_is_of_numbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Target(
                    Comparison.BETWEEN, new Value.Level("buono"), Optional.of(BigDecimal.TEN)));
  }

  @Test
  void a_target_reads_as_it_is_meant() {
    assertThat(Target.of(NINE).comparison()).isEqualTo(Comparison.AS_DIRECTED);
    assertThat(Target.atLeast(NINE).comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(Target.atMost(NINE).comparison()).isEqualTo(Comparison.AT_MOST);
    assertThat(Target.exactly(NINE).comparison()).isEqualTo(Comparison.EXACTLY);
  }
}
