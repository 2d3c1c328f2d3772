package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.performance.Agreement.CONTRADICTS;
import static it.camcom.pira.domain.performance.Agreement.EXACT;
import static it.camcom.pira.domain.performance.Agreement.NOT_PRINTED;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.lowerIsBetter;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPerformanceTest {

  private static Agreement agreement(
      Measure measure, String target, String value, SourceRounding printed) {
    return PrintedPerformance.agreement(
        measure, Written.target(target), Written.value(value), printed);
  }

  /** Every value from 8,5 up to, but not including, 9,5 prints as 9: 17 % to just under 19 %. */
  @ParameterizedTest(name = "9 % of 50 %, printed {0} %: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "16   | CONTRADICTS",
        "17   | COMPATIBLE",
        "18   | EXACT",
        "19   | COMPATIBLE",
        "20   | CONTRADICTS",
        "16,9 | CONTRADICTS",
        "17,0 | COMPATIBLE",
        "18,0 | EXACT",
        "18,5 | COMPATIBLE",
        "18,9 | COMPATIBLE",
        "19,0 | COMPATIBLE",
        "19,1 | CONTRADICTS",
        "100  | CONTRADICTS",
        "0    | CONTRADICTS",
      })
  void a_rounded_value_leaves_room(String percent, Agreement agreement) {
    assertThat(agreement(higherIsBetter(), "50", "9", Written.rounded("9", percent)))
        .isEqualTo(agreement);
  }

  /** Against 100 a value is its own percentage, so that the ends of both intervals meet. */
  @ParameterizedTest(name = "{0} of 100, printed {1} %: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "18   | 17   | CONTRADICTS",
        "18   | 18   | EXACT",
        "18   | 19   | CONTRADICTS",
        "18,4 | 19   | CONTRADICTS",
        "18,5 | 18   | COMPATIBLE",
        "18,5 | 19   | EXACT",
        "18,6 | 18   | CONTRADICTS",
        "18   | 17,4 | CONTRADICTS",
        "18   | 17,5 | COMPATIBLE",
        "18   | 18,4 | COMPATIBLE",
        "18   | 18,5 | COMPATIBLE",
        "18   | 18,6 | CONTRADICTS",
      })
  void the_lower_end_belongs_to_a_rounded_value_and_the_upper_does_not(
      String value, String percent, Agreement agreement) {
    assertThat(agreement(higherIsBetter(), "100", value, Written.rounded(value, percent)))
        .isEqualTo(agreement);
  }

  @ParameterizedTest(name = "{0} of {1} where lower is better, printed {2} %: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "60 | 50 | 83    | EXACT",
        "60 | 50 | 84    | COMPATIBLE",
        "60 | 50 | 82    | CONTRADICTS",
        "60 | 50 | 85    | CONTRADICTS",
        "50 | 50 | 99    | COMPATIBLE",
        "50 | 50 | 100   | EXACT",
        "50 | 50 | 98    | CONTRADICTS",
        "51 | 50 | 99    | COMPATIBLE",
        "51 | 50 | 97    | COMPATIBLE",
        "51 | 50 | 96    | CONTRADICTS",
        "8  | 3,7125 | 50 | COMPATIBLE",
        "8  | 3,7124 | 50 | CONTRADICTS",
        "8  | 4  | 53,33 | COMPATIBLE",
        "8  | 4  | 53,34 | CONTRADICTS",
      })
  void a_rounded_value_leaves_room_where_lower_is_better(
      String value, String target, String percent, Agreement agreement) {
    assertThat(agreement(lowerIsBetter(), target, value, Written.rounded(value, percent)))
        .isEqualTo(agreement);
  }

  @ParameterizedTest(name = "{0} against {1}, printed {2} %: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9   | = 9,2     | 100 | COMPATIBLE",
        "9   | = 9,2     | 96  | COMPATIBLE",
        "9   | = 9,2     | 92  | COMPATIBLE",
        "9   | = 9,2     | 91  | CONTRADICTS",
        "9   | = 9,5     | 100 | COMPATIBLE",
        "9   | = 9,7     | 100 | CONTRADICTS",
        "9   | 9,1..9,2  | 100 | COMPATIBLE",
        "10  | 9,1..9,4  | 99  | COMPATIBLE",
        "-6  | ≥ -5,8    | 100 | COMPATIBLE",
        "-5  | ≤ -5,2    | 100 | COMPATIBLE",
        "-6  | ≥ -5,8    | 50  | CONTRADICTS",
        "0   | ≤ 0       | 0   | COMPATIBLE",
        "0   | ≤ 0       | 50  | CONTRADICTS",
        "0   | ≥ 0,2     | 50  | COMPATIBLE",
        "0   | ≥ 0,2     | 100 | COMPATIBLE",
        "0   | ≥ 0,5     | 99,999 | COMPATIBLE",
        "0   | ≥ 0,5     | 100,000 | COMPATIBLE",
        "-3  | 50        | 0   | EXACT",
        "-3  | 50        | 1   | CONTRADICTS",
      })
  void the_target_may_lie_among_the_values_that_print_alike(
      String value, String target, String percent, Agreement agreement) {
    assertThat(agreement(higherIsBetter(), target, value, Written.rounded(value, percent)))
        .isEqualTo(agreement);
  }

  /** Rounding half up goes away from zero, so that the end nearer zero is the one that counts. */
  @ParameterizedTest(name = "{0} against {1}, printed {2} %: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-6 | ≥ -5,5 | 100 | COMPATIBLE",
        "-6 | ≤ -6,5 | 100 | CONTRADICTS",
        "0  | ≥ 0,5  | 50  | COMPATIBLE",
        "0  | ≤ -0,5 | 100 | CONTRADICTS",
      })
  void below_zero_the_ends_change_places(
      String value, String target, String percent, Agreement agreement) {
    assertThat(agreement(higherIsBetter(), target, value, Written.rounded(value, percent)))
        .isEqualTo(agreement);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"18, EXACT", "17, CONTRADICTS", "19, CONTRADICTS"})
  void a_count_hides_nothing(String percent, Agreement agreement) {
    assertThat(agreement(higherIsBetter(), "50", "9", Written.percent(percent)))
        .isEqualTo(agreement);
  }

  @Test
  void words_hide_nothing() {
    assertThat(agreement(higherIsBetter(), "si", "no", Written.rounded("1", "0"))).isEqualTo(EXACT);
    assertThat(agreement(higherIsBetter(), "si", "no", Written.rounded("1", "100")))
        .isEqualTo(CONTRADICTS);
    assertThat(agreement(higherIsBetter(), "1", "4 su 8", Written.rounded("1", "51")))
        .isEqualTo(CONTRADICTS);
  }

  @Test
  void what_cannot_be_compared_has_no_percentage() {
    assertThat(agreement(higherIsBetter(), "si", "9", Written.rounded("9", "19")))
        .isEqualTo(CONTRADICTS);
    assertThat(agreement(higherIsBetter(), "0", "-9", Written.rounded("9", "0")))
        .isEqualTo(CONTRADICTS);
  }

  @Test
  void without_a_printed_percentage_there_is_nothing_to_agree_with() {
    var printed = new SourceRounding(new BigDecimal("0.5"), Optional.empty());

    assertThat(agreement(higherIsBetter(), "50", "9", printed)).isEqualTo(NOT_PRINTED);
    assertThat(agreement(higherIsBetter(), "si", "9", printed)).isEqualTo(NOT_PRINTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0,123456 | 0,3", "999.999.999.999.999,999999 | 999.999.999.999.999"})
  void the_finest_numbers_leave_room_too(String value, String target) {
    assertThat(agreement(higherIsBetter(), target, value, Written.rounded(value, "1")))
        .isEqualTo(CONTRADICTS);
  }
}
