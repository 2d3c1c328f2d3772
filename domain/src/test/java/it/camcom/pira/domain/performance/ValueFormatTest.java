package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER  | 0 | 3960        | 3.960",
        "NUMBER  | 2 | 7.77        | 7,77",
        "NUMBER  | 2 | 7.90        | 7,9",
        "NUMBER  | 0 | 9.5         | 10",
        "NUMBER  | 0 | -12         | -12",
        "EURO    | 2 | 4278724     | 4.278.724",
        "EURO    | 2 | 0           | 0",
        "PERCENT | 2 | 64.21       | 64,21%",
        "PERCENT | 0 | 9.3         | 9%",
        "K_OF_N  | 0 | 1           | 1"
      })
  void an_amount_has_at_most_the_decimals_of_its_measure(
      ValueKind kind, int decimals, String number, String words) {
    assertThat(ValueFormat.of(Value.amount(number), measure(kind, decimals))).isEqualTo(words);
  }

  @Test
  void a_share_names_part_and_whole() {
    var share = new Value.Share(new BigDecimal("4"), new BigDecimal("1800"));

    assertThat(ValueFormat.of(share, measure(ValueKind.K_OF_N, 0))).isEqualTo("4 su 1.800");
  }

  @Test
  void words_stay_as_written() {
    var done = new Value.YesNo(true, "realizzato");
    var level = new Value.Level("Buono");

    assertThat(ValueFormat.of(done, measure(ValueKind.YES_NO, 0))).isEqualTo("realizzato");
    assertThat(ValueFormat.of(level, measure(ValueKind.ORDINAL, 0))).isEqualTo("Buono");
  }

  @Test
  void a_target_tells_how_it_is_compared() {
    var count = measure(ValueKind.NUMBER, 1);

    assertThat(ValueFormat.of(Target.of(Value.amount("90")), count)).isEqualTo("90");
    assertThat(ValueFormat.of(Target.atLeast(Value.amount("90")), count)).isEqualTo("≥ 90");
    assertThat(ValueFormat.of(Target.atMost(Value.amount("10")), count)).isEqualTo("≤ 10");
    assertThat(ValueFormat.of(Target.exactly(Value.amount("5")), count)).isEqualTo("= 5");
    assertThat(ValueFormat.of(Target.above(Value.amount("90")), count)).isEqualTo("> 90");
    assertThat(ValueFormat.of(Target.below(Value.amount("10")), count)).isEqualTo("< 10");
    assertThat(ValueFormat.of(Target.between(new BigDecimal("3"), new BigDecimal("5.5")), count))
        .isEqualTo("da 3 a 5,5");
  }

  @Test
  void a_deadline_is_an_italian_date() {
    var measure = Measure.ofKind(ValueKind.DEADLINE);
    var day = new Value.Day(LocalDate.of(2020, 6, 8));

    assertThat(ValueFormat.of(day, measure)).isEqualTo("08/06/2020");
    assertThat(ValueFormat.of(Target.of(day), measure)).isEqualTo("entro il 08/06/2020");
    assertThat(ValueFormat.of(Target.atMost(day), measure)).isEqualTo("entro il 08/06/2020");
    assertThat(ValueFormat.of(Target.below(day), measure)).isEqualTo("prima del 08/06/2020");
  }

  @Test
  void both_ends_of_a_range_of_percentages_carry_the_sign() {
    var range = Target.between(new BigDecimal("3"), new BigDecimal("5"));

    assertThat(ValueFormat.of(range, measure(ValueKind.PERCENT, 0))).isEqualTo("da 3% a 5%");
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.0049, 0%", "0.005, 1%", "0.925, 93%", "0.99499, 99%", "1, 100%"})
  void a_performance_is_rounded_to_a_whole_per_cent(BigDecimal share, String words) {
    assertThat(ValueFormat.of(new Measured(share, Clause.VALUE_OVER_TARGET))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_TARGET, n.d.",
    "NO_MEASUREMENT, non rilevato",
    "NOT_COMPARABLE, n.c.",
    "NO_PROPORTION, n.c."
  })
  void a_missing_performance_gives_its_reason(Clause clause, String words) {
    assertThat(ValueFormat.of(new NotMeasurable(clause))).isEqualTo(words);
  }

  private static Measure measure(ValueKind kind, int decimals) {
    Optional<Scale> scale =
        kind == ValueKind.ORDINAL ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty();
    return new Measure(kind, "n.", Direction.HIGHER_IS_BETTER, scale, decimals, Optional.empty());
  }
}
