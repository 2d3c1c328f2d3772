package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.deadline;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.judgement;
import static it.camcom.pira.domain.plan.Examples.lowerIsBetter;
import static it.camcom.pira.domain.plan.Examples.partOfWhole;
import static it.camcom.pira.domain.plan.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the rule at its edges: just below, at and above the target, zero and negative. */
class TargetRatioTest {

  private static final String NOTHING = "—";

  private static void assertShown(
      Measure measure, String target, String actual, String percent, Clause clause) {
    var performance = TargetRatio.of(measure, Written.target(target), Written.value(actual));

    assertThat(shown(performance)).isEqualTo(percent);
    assertThat(performance.clause()).isEqualTo(clause);
  }

  private static String shown(Performance performance) {
    return performance instanceof Measured measured
        ? measured.roundedPercent(0).toPlainString()
        : NOTHING;
  }

  @ParameterizedTest(name = "higher is better, target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "50        | 50        | 100 | TARGET_MET",
        "50        | 50,000001 | 100 | TARGET_MET",
        "50        | 49,999999 | 100 | VALUE_OVER_TARGET",
        "50        | 49,75     | 100 | VALUE_OVER_TARGET",
        "50        | 49,749999 | 99  | VALUE_OVER_TARGET",
        "80        | 74        | 93  | VALUE_OVER_TARGET",
        "50        | 9,25      | 19  | VALUE_OVER_TARGET",
        "50        | 0         | 0   | VALUE_OVER_TARGET",
        "50        | -1        | 0   | VALUE_OVER_TARGET",
        "0         | 0         | 100 | TARGET_MET",
        "0         | 5         | 100 | TARGET_MET",
        "0         | 0,000001  | 100 | TARGET_MET",
        "0         | -0,000001 | —   | NO_PROPORTION",
        "-5        | -5        | 100 | TARGET_MET",
        "-5        | 0         | 100 | TARGET_MET",
        "-5        | -6        | —   | NO_PROPORTION",
        "999.999.999.999.999,999999 | 999.999.999.999.999,999998 | 100 | VALUE_OVER_TARGET",
        "999.999.999.999.999        | 0,000001                   | 0   | VALUE_OVER_TARGET",
        "0,000001  | 999.999.999.999.999 | 100 | TARGET_MET",
      })
  void higher_is_better(String target, String actual, String percent, Clause clause) {
    assertShown(higherIsBetter(), target, actual, percent, clause);
  }

  @ParameterizedTest(name = "lower is better, target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "50        | 50        | 100 | TARGET_MET",
        "50        | 49,999999 | 100 | TARGET_MET",
        "50        | 0         | 100 | TARGET_MET",
        "50        | -1        | 100 | TARGET_MET",
        "50        | 50,000001 | 100 | TARGET_OVER_VALUE",
        "50        | 62,5      | 80  | TARGET_OVER_VALUE",
        "50        | 100       | 50  | TARGET_OVER_VALUE",
        "37        | 40        | 93  | TARGET_OVER_VALUE",
        "0         | 0         | 100 | TARGET_MET",
        "0         | -1        | 100 | TARGET_MET",
        "0         | 0,000001  | 0   | TARGET_OVER_VALUE",
        "-5        | -5        | 100 | TARGET_MET",
        "-5        | -6        | 100 | TARGET_MET",
        "-5        | -4        | —   | NO_PROPORTION",
        "-5        | 4         | —   | NO_PROPORTION",
        "0,000001  | 999.999.999.999.999 | 0 | TARGET_OVER_VALUE",
      })
  void lower_is_better(String target, String actual, String percent, Clause clause) {
    assertShown(lowerIsBetter(), target, actual, percent, clause);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "≥ 50   | 50   | 100 | TARGET_MET",
        "≥ 50   | 40   | 80  | VALUE_OVER_TARGET",
        "≥ 50   | 60   | 100 | TARGET_MET",
        "≤ 50   | 50   | 100 | TARGET_MET",
        "≤ 50   | 40   | 100 | TARGET_MET",
        "≤ 50   | 62,5 | 80  | TARGET_OVER_VALUE",
        "= 50   | 50   | 100 | TARGET_MET",
        "= 50   | 50,0 | 100 | TARGET_MET",
        "= 50   | 40   | 80  | VALUE_OVER_TARGET",
        "= 50   | 62,5 | 80  | TARGET_OVER_VALUE",
        "= 0    | 0    | 100 | TARGET_MET",
        "= 0    | 1    | 0   | TARGET_OVER_VALUE",
        "= 0    | -1   | —   | NO_PROPORTION",
        "= -5   | -5   | 100 | TARGET_MET",
        "= -5   | -4   | —   | NO_PROPORTION",
        "= -5   | -6   | —   | NO_PROPORTION",
        "40..50 | 40   | 100 | TARGET_MET",
        "40..50 | 45   | 100 | TARGET_MET",
        "40..50 | 50   | 100 | TARGET_MET",
        "40..50 | 30   | 75  | VALUE_OVER_TARGET",
        "40..50 | 62,5 | 80  | TARGET_OVER_VALUE",
        "40..50 | 39,999999 | 100 | VALUE_OVER_TARGET",
        "40..50 | 0    | 0   | VALUE_OVER_TARGET",
        "40..50 | -3   | 0   | VALUE_OVER_TARGET",
        "0..10  | 0    | 100 | TARGET_MET",
        "0..10  | -1   | —   | NO_PROPORTION",
        "0..10  | 20   | 50  | TARGET_OVER_VALUE",
        "-5..0  | -3   | 100 | TARGET_MET",
        "-5..0  | 3    | 0   | TARGET_OVER_VALUE",
        "-5..0  | -6   | —   | NO_PROPORTION",
        "-5..-3 | -2   | —   | NO_PROPORTION",
      })
  void a_stated_comparison_goes_before_the_direction(
      String target, String actual, String percent, Clause clause) {
    assertShown(higherIsBetter(), target, actual, percent, clause);
    assertShown(lowerIsBetter(), target, actual, percent, clause);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "> 50  | 50,000001 | 100 | TARGET_MET",
        "> 50  | 50        | 99  | STRICTLY_MISSED",
        "> 50  | 49,999999 | 99  | STRICTLY_MISSED",
        "> 50  | 49,75     | 99  | STRICTLY_MISSED",
        "> 50  | 49,500001 | 99  | STRICTLY_MISSED",
        "> 50  | 49,5      | 99  | VALUE_OVER_TARGET",
        "> 50  | 49        | 98  | VALUE_OVER_TARGET",
        "> 50  | 40        | 80  | VALUE_OVER_TARGET",
        "> 50  | 0         | 0   | VALUE_OVER_TARGET",
        "> 50  | -1        | 0   | VALUE_OVER_TARGET",
        "> 0   | 0,000001  | 100 | TARGET_MET",
        "> 0   | 0         | 99  | STRICTLY_MISSED",
        "> 0   | -0,000001 | —   | NO_PROPORTION",
        "> -5  | -4        | 100 | TARGET_MET",
        "> -5  | -5        | 99  | STRICTLY_MISSED",
        "> -5  | -6        | —   | NO_PROPORTION",
        "> 999.999.999.999.999,999999 | 999.999.999.999.999,999999 | 99 | STRICTLY_MISSED",
        "< 50  | 49,999999 | 100 | TARGET_MET",
        "< 50  | -1        | 100 | TARGET_MET",
        "< 50  | 50        | 99  | STRICTLY_MISSED",
        "< 50  | 50,000001 | 99  | STRICTLY_MISSED",
        "< 50  | 50,505050 | 99  | STRICTLY_MISSED",
        "< 50  | 50,505051 | 99  | TARGET_OVER_VALUE",
        "< 50  | 62,5      | 80  | TARGET_OVER_VALUE",
        "< 0   | -0,000001 | 100 | TARGET_MET",
        "< 0   | 0         | 99  | STRICTLY_MISSED",
        "< 0   | 0,000001  | 0   | TARGET_OVER_VALUE",
        "< -5  | -6        | 100 | TARGET_MET",
        "< -5  | -5        | 99  | STRICTLY_MISSED",
        "< -5  | -4        | —   | NO_PROPORTION",
      })
  void a_strict_target_is_missed_by_its_own_value(
      String target, String actual, String percent, Clause clause) {
    assertShown(higherIsBetter(), target, actual, percent, clause);
    assertShown(lowerIsBetter(), target, actual, percent, clause);
  }

  @ParameterizedTest
  @CsvSource({"0, 99", "1, 99.0", "2, 99.00", "6, 99.000000"})
  void a_near_miss_of_a_strict_target_is_99_per_cent_to_any_decimal(int decimals, String percent) {
    for (String actual : List.of("50", "49,999999", "49,75")) {
      var performance =
          TargetRatio.of(higherIsBetter(), Written.target("> 50"), Written.value(actual));

      assertThat(((Measured) performance).roundedPercent(decimals)).hasToString(percent);
    }
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "> 4 su 8 | 4 su 8  | 99  | STRICTLY_MISSED",
        "> 4 su 8 | 1 su 2  | 99  | STRICTLY_MISSED",
        "> 4 su 8 | 5 su 8  | 100 | PART_OF_WHOLE",
        "> 4 su 8 | 2 su 8  | 50  | PART_OF_WHOLE",
        "< 4 su 8 | 3 su 8  | 100 | PART_OF_WHOLE",
        "< 4 su 8 | 4 su 8  | 99  | STRICTLY_MISSED",
        "> 0,5    | 4 su 8  | 99  | STRICTLY_MISSED",
        "> 0      | 0 su 8  | 99  | STRICTLY_MISSED",
      })
  void a_part_of_a_whole_can_miss_a_strict_target(
      String target, String actual, String percent, Clause clause) {
    assertShown(partOfWhole(), target, actual, percent, clause);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} %")
  @CsvSource({
    "> sufficiente, insufficiente, 0",
    "> sufficiente, sufficiente, 0",
    "> sufficiente, buono, 100",
    "> ottimo, ottimo, 0",
    "< buono, sufficiente, 100",
    "< buono, buono, 0",
    "< buono, ottimo, 0",
    "< insufficiente, insufficiente, 0",
  })
  void a_level_is_beyond_another_or_not(String target, String actual, String percent) {
    assertShown(judgement(), target, actual, percent, Clause.LEVEL_REACHED);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} %")
  @CsvSource({
    "30/06/2020, 29/06/2020, 100",
    "30/06/2020, 30/06/2020, 100",
    "30/06/2020, 01/07/2020, 0",
    "30/06/2020, 30/06/2019, 100",
    "30/06/2020, 30/06/2021, 0",
    "29/02/2020, 01/03/2020, 0",
    "≤ 30/06/2020, 30/06/2020, 100",
    "≤ 30/06/2020, 01/07/2020, 0",
    "< 30/06/2020, 29/06/2020, 100",
    "< 30/06/2020, 30/06/2020, 0",
  })
  void a_deadline_is_kept_or_not(String target, String actual, String percent) {
    assertShown(deadline(), target, actual, percent, Clause.IN_TIME_OR_NOT);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} % by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1       | 4 su 8 | 50  | PART_OF_WHOLE",
        "1       | 8 su 8 | 100 | PART_OF_WHOLE",
        "1       | 9 su 8 | 100 | PART_OF_WHOLE",
        "1       | 0 su 8 | 0   | PART_OF_WHOLE",
        "1       | 1 su 3 | 33  | PART_OF_WHOLE",
        "1       | 2 su 3 | 67  | PART_OF_WHOLE",
        "0,5     | 4 su 8 | 100 | PART_OF_WHOLE",
        "0       | 0 su 8 | 100 | PART_OF_WHOLE",
        "-1      | 0 su 8 | 100 | PART_OF_WHOLE",
        "≤ 0,25  | 4 su 8 | 50  | PART_OF_WHOLE",
        "≤ -1    | 4 su 8 | —   | NO_PROPORTION",
        "4 su 8  | 1 su 2 | 100 | PART_OF_WHOLE",
        "2 su 3  | 1 su 3 | 50  | PART_OF_WHOLE",
        "4 su 8  | 0,25   | 50  | VALUE_OVER_TARGET",
        "4 su 8  | 0,5    | 100 | TARGET_MET",
      })
  void a_part_of_a_whole_is_taken_as_a_quotient(
      String target, String actual, String percent, Clause clause) {
    assertShown(partOfWhole(), target, actual, percent, clause);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"1 su 3", "2 su 3", "1 su 7", "6 su 7", "999.999.999.999.999 su 7"})
  void a_share_meets_a_target_of_the_same_share(String share) {
    assertShown(partOfWhole(), share, share, "100", Clause.PART_OF_WHOLE);
    assertThat(TargetRatio.of(partOfWhole(), Written.target(share), Written.value(share)))
        .isEqualTo(Performance.full(Clause.PART_OF_WHOLE));
    assertThat(TargetRatio.of(partOfWhole(), Written.target("≤ " + share), Written.value(share)))
        .isEqualTo(Performance.full(Clause.PART_OF_WHOLE));
    assertThat(TargetRatio.of(partOfWhole(), Written.target("= " + share), Written.value(share)))
        .isEqualTo(Performance.full(Clause.PART_OF_WHOLE));
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} %")
  @CsvSource({
    "si, si, 100",
    "si, no, 0",
    "realizzazione, realizzato, 100",
    "realizzazione, no, 0",
    "no, no, 100",
    "no, si, 100",
    "≥ si, no, 0",
    "= no, no, 100",
    "= no, si, 0",
    "= si, si, 100",
    "≤ no, si, 0",
    "≤ no, no, 100",
  })
  void yes_or_no_is_all_or_nothing(String target, String actual, String percent) {
    assertShown(yesNo(), target, actual, percent, Clause.DONE_OR_NOT);
  }

  @ParameterizedTest(name = "target {0}, value {1}: {2} %")
  @CsvSource({
    "buono, sufficiente, 0",
    "buono, buono, 100",
    "buono, ottimo, 100",
    "Buono, BUONO, 100",
    "insufficiente, insufficiente, 100",
    "≥ buono, ottimo, 100",
    "≥ buono, sufficiente, 0",
    "= buono, buono, 100",
    "= buono, ottimo, 0",
    "≤ sufficiente, insufficiente, 100",
    "≤ sufficiente, buono, 0",
  })
  void a_level_is_all_or_nothing(String target, String actual, String percent) {
    assertShown(judgement(), target, actual, percent, Clause.LEVEL_REACHED);
  }

  @ParameterizedTest(name = "target {0}, value {1}")
  @CsvSource({
    "buono, discreto",
    "discreto, buono",
    "discreto, discreto",
    "buono, si",
    "si, buono",
    "5, si",
    "si, 5",
    "5, buono",
    "buono, 5",
    "si, 4 su 8",
    "4 su 8, si",
    "buono, 4 su 8",
    "4 su 8, buono",
    "40..50, si",
    "40..50, buono",
    "30/06/2020, si",
    "30/06/2020, 5",
    "30/06/2020, buono",
    "5, 30/06/2020",
    "> 5, 30/06/2020",
    "buono, 30/06/2020",
    "si, 30/06/2020",
  })
  void values_of_different_kinds_are_not_held_against_each_other(String target, String actual) {
    assertShown(judgement(), target, actual, NOTHING, Clause.NOT_COMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({"buono, buono", "buono, ottimo"})
  void levels_without_a_scale_cannot_be_compared(String target, String actual) {
    assertShown(higherIsBetter(), target, actual, NOTHING, Clause.NOT_COMPARABLE);
  }

  @ParameterizedTest(name = "{0} % to {1} decimals: {2}")
  @CsvSource({
    "0.924999999999999999999999999999, 0, 92",
    "0.925, 0, 93",
    "0.92449999, 1, 92.4",
    "0.9245, 1, 92.5",
    "0.9245, 2, 92.45",
    "0.9949999, 0, 99",
    "0.995, 0, 100",
    "1, 0, 100",
    "0, 2, 0.00",
    "0.0049999, 0, 0",
    "0.005, 0, 1",
  })
  void a_share_is_rounded_half_up_when_it_is_shown(BigDecimal share, int decimals, String percent) {
    assertThat(new Measured(share, Clause.VALUE_OVER_TARGET).roundedPercent(decimals))
        .hasToString(percent);
  }
}
