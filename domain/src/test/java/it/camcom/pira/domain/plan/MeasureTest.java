package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.value.Direction.HIGHER_IS_BETTER;
import static it.camcom.pira.domain.value.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  private static final List<Value> ONE_OF_EACH_TYPE =
      List.of(
          Value.amount("5"),
          new Value.Share(BigDecimal.ONE, BigDecimal.TEN),
          new Value.YesNo(true, "si"),
          new Value.Level("buono"),
          new Value.Day(LocalDate.of(2020, 6, 30)));

  private static Measure measure(ValueKind kind, Optional<Scale> scale, int decimals) {
    return new Measure(kind, "n.", HIGHER_IS_BETTER, scale, decimals, Optional.empty());
  }

  @Test
  void an_ordinal_measure_has_a_scale() {
    assertThat(measure(ValueKind.ORDINAL, Optional.of(Scale.OF_JUDGEMENT), 0).scale()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure(ValueKind.ORDINAL, Optional.empty(), 0));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDINAL")
  void no_other_measure_has_a_scale(ValueKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure(kind, Optional.of(Scale.OF_JUDGEMENT), 0));
  }

  @Test
  void of_a_deadline_earlier_is_better_and_there_are_no_decimals() {
    assertThat(Measure.ofKind(ValueKind.DEADLINE).direction()).isEqualTo(LOWER_IS_BETTER);
    assertThat(Measure.ofKind(ValueKind.DEADLINE).decimals()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure(ValueKind.DEADLINE, Optional.empty(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> deadline(1));
    assertThat(deadline(0)).isNotNull();
  }

  private static Measure deadline(int decimals) {
    return new Measure(
        ValueKind.DEADLINE, "data", LOWER_IS_BETTER, Optional.empty(), decimals, Optional.empty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NUMBER, AMOUNT, AMOUNT",
    "PERCENT, AMOUNT, AMOUNT",
    "EURO, AMOUNT, AMOUNT",
    "YES_NO, YES_NO, YES_NO",
    "ORDINAL, LEVEL, LEVEL",
    "K_OF_N, SHARE, SHARE AMOUNT",
    "DEADLINE, DAY, DAY"
  })
  void a_measure_takes_values_of_its_kind(ValueKind kind, Value.Type measured, String expected) {
    var measure = Measure.ofKind(kind);

    for (Value value : ONE_OF_EACH_TYPE) {
      assertThat(measure.admits(value)).as("%s", value).isEqualTo(value.type() == measured);
      assertThat(measure.admitsTarget(value))
          .as("%s", value)
          .isEqualTo(List.of(expected.split(" ")).contains(value.type().name()));
    }
  }

  @Test
  void a_level_is_on_the_scale() {
    assertThat(Measure.ofKind(ValueKind.ORDINAL).admits(new Value.Level("discreto"))).isFalse();
    assertThat(Measure.ofKind(ValueKind.ORDINAL).admitsTarget(new Value.Level("no"))).isFalse();
  }

  @Test
  void a_day_is_in_a_year_that_the_platform_knows() {
    assertThat(new Value.Day(LocalDate.of(2200, 12, 31)).day()).hasYear(2200);
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.Day(LocalDate.of(2201, 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Value.Day(LocalDate.of(1989, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void up_to_six_decimals_are_shown(int decimals) {
    assertThat(measure(ValueKind.NUMBER, Optional.empty(), decimals).decimals())
        .isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void fewer_than_none_or_more_than_six_are_not(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure(ValueKind.NUMBER, Optional.empty(), decimals));
  }
}
