package it.camcom.pira.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.value.Target.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  private static final Value NINE = Value.amount("9");
  private static final Value PART = new Value.Share(BigDecimal.ONE, BigDecimal.TEN);
  private static final Value DAY = new Value.Day(LocalDate.of(2020, 6, 30));

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

  @ParameterizedTest
  @EnumSource(names = {"BETWEEN", "ABOVE", "BELOW"})
  void nothing_is_beyond_yes_or_no(Comparison comparison) {
    assertRefused(comparison, new Value.YesNo(true, "si"));
    assertRefused(comparison, new Value.YesNo(false, "no"));
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_LEAST", "ABOVE", "EXACTLY", "BETWEEN"})
  void nobody_waits_for_a_deadline(Comparison comparison) {
    assertRefused(comparison, DAY);
  }

  @ParameterizedTest
  @EnumSource(names = {"AS_DIRECTED", "AT_MOST", "BELOW"})
  void a_deadline_is_a_day_to_keep_or_to_come_before(Comparison comparison) {
    assertThat(new Target(comparison, DAY, Optional.empty()).value()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @EnumSource(names = {"ABOVE", "BELOW"})
  void numbers_parts_and_levels_can_be_strict_targets(Comparison comparison) {
    for (Value value : List.of(NINE, new Value.Level("buono"), PART)) {
      assertThat(new Target(comparison, value, Optional.empty()).value()).isEqualTo(value);
    }
  }

  private static void assertRefused(Comparison comparison, Value value) {
    var upTo = comparison.isRange() ? Optional.of(BigDecimal.TEN) : Optional.<BigDecimal>empty();
    assertThat(value.admits(comparison)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Target(comparison, value, upTo));
  }

  @ParameterizedTest
  @CsvSource({
    "AS_DIRECTED, HIGHER_IS_BETTER, HIGHER_IS_BETTER",
    "AS_DIRECTED, LOWER_IS_BETTER, LOWER_IS_BETTER",
    "AT_LEAST, LOWER_IS_BETTER, HIGHER_IS_BETTER",
    "ABOVE, LOWER_IS_BETTER, HIGHER_IS_BETTER",
    "AT_MOST, HIGHER_IS_BETTER, LOWER_IS_BETTER",
    "BELOW, HIGHER_IS_BETTER, LOWER_IS_BETTER",
    "EXACTLY, HIGHER_IS_BETTER, ",
    "BETWEEN, LOWER_IS_BETTER, "
  })
  void a_comparison_gives_the_direction_that_exceeds_its_target(
      Comparison comparison, Direction ofMeasure, Direction expected) {
    assertThat(comparison.direction(ofMeasure)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void a_target_reads_as_it_is_meant() {
    assertThat(Target.of(NINE).comparison()).isEqualTo(Comparison.AS_DIRECTED);
    assertThat(Target.atLeast(NINE).comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(Target.atMost(NINE).comparison()).isEqualTo(Comparison.AT_MOST);
    assertThat(Target.above(NINE).comparison()).isEqualTo(Comparison.ABOVE);
    assertThat(Target.below(NINE).comparison()).isEqualTo(Comparison.BELOW);
    assertThat(Target.exactly(NINE).comparison()).isEqualTo(Comparison.EXACTLY);
  }
}
