package it.camcom.pira.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Ratio;
import it.camcom.pira.domain.formula.Expression.Sum;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationTest {

  private static Calculation calculation(String written) {
    return Calculation.parse(written).orElseThrow();
  }

  private static List<BigDecimal> quantities(String... numbers) {
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "q1;q1",
        "100*q1/(q2+q3);100 * q1 / (q2 + q3)",
        "  100 *  q1/ ( q2 + q3 ) ;100 * q1 / (q2 + q3)",
        "((q1));q1",
        "(q1-q2)-q3;q1 - q2 - q3",
        "q1-(q2-q3);q1 - (q2 - q3)",
        "q1/(q2/q3);q1 / (q2 / q3)",
        "q1/q2/q3;q1 / q2 / q3",
        "q1*(2+3);q1 * (2 + 3)",
        "q20*1.500;q20 * 1.5",
        "q1/q2*100;q1 / q2 * 100",
        "0-q1;0 - q1"
      })
  void a_calculation_is_written_in_one_way(String text, String written) {
    assertThat(calculation(text).written()).isEqualTo(written);
    assertThat(calculation(written)).isEqualTo(calculation(text));
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "1 + 2",
        "q0",
        "q21",
        "q",
        "q 1",
        "q1 q2",
        "q1 +",
        "+ q1",
        "-q1",
        "(q1",
        "q1)",
        "q1 * q2",
        "q1 ^ 2",
        "q1 ** 2",
        "1e9 * q1",
        "q1 * 1,5",
        "q1 * 1.",
        "q1 * .5",
        "q1 / 0",
        "q1 % q2",
        "max(q1)",
        "Q1",
        "q1 * 1234567890123456",
        "q1 * 0.1234567",
        "q1\n+ q2",
        "q1 / 0.000",
        "q1 + q٣"
      })
  void anything_else_is_no_calculation(String text) {
    assertThat(Calculation.parse(text)).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "(".repeat(500),
        "(".repeat(249) + "q1" + ")".repeat(249),
        "(".repeat(1_000_000),
        "q1+".repeat(1_000_000),
        "q1" + "+q1".repeat(166),
        "q1" + "/q1".repeat(166),
        "q1+(".repeat(21) + "q1" + ")".repeat(21),
        "9".repeat(500) + "*q1",
        "q1*(" + "9*".repeat(200) + "9)",
        "q" + "1".repeat(400),
        "q1 *" + " ".repeat(10_000_000) + "2");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void no_text_is_slow_or_large(String text) {
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> Calculation.parse(text)))
        .isEmpty();
  }

  @Test
  void the_largest_calculation_is_small() {
    var largest = calculation("q1/(q2+q3)" + "/q2".repeat(27));
    var numbers = Collections.nCopies(20, new BigDecimal("123456789012345.654321"));

    var value = largest.of(numbers).orElseThrow();

    assertThat(value.part().precision()).isLessThan(5_000);
    assertThat(value.whole().precision()).isLessThan(5_000);
    assertThat(value.kept().scale()).isLessThanOrEqualTo(6);
  }

  @Test
  void depth_and_size_are_bounded() {
    Expression chain = new Quantity(1);
    for (int i = 1; i < 30; i++) {
      chain = new Sum(chain, new Quantity(1));
    }
    var deepest = chain;

    assertThat(new Calculation(deepest).expression().depth()).isEqualTo(30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calculation(new Sum(deepest, new Quantity(1))));
    Expression wide = new Quantity(1);
    for (int i = 0; i < 6; i++) {
      wide = new Sum(wide, wide);
    }
    var widest = wide;
    assertThat(widest.size()).isEqualTo(127);
    assertThatIllegalArgumentException().isThrownBy(() -> new Calculation(widest));
  }

  @Test
  void a_calculation_names_quantities_and_multiplies_by_constants() {
    var hundred = new Constant(new BigDecimal("100"));

    assertThatIllegalArgumentException().isThrownBy(() -> new Calculation(hundred));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Product(new Quantity(1), new Quantity(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(new Quantity(1), new Constant(BigDecimal.ZERO)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Constant(new BigDecimal("-1")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "q1 + q2, 11.5",
    "q1 - q2, 2.5",
    "2 * q1, 14",
    "q1 / q2, 1.555556",
    "100 * q1 / (q2 + 3.5), 87.5",
    "q2 / q1 / 2, 0.321429",
    "q1 / (0 - q2), -1.555556"
  })
  void a_value_follows_from_its_quantities(String written, String value) {
    assertThat(calculation(written).of(quantities("7", "4.5")).map(Quotient::kept))
        .contains(new BigDecimal(value));
  }

  @Test
  void nothing_is_rounded_on_the_way() {
    var third = calculation("q1 / 3 * 3").of(quantities("1")).orElseThrow();

    assertThat(third).isEqualByComparingTo(Quotient.of(BigDecimal.ONE));
    assertThat(calculation("q1 / q2").of(quantities("1", "-3")).orElseThrow())
        .isEqualByComparingTo(new Quotient(new BigDecimal("-1"), new BigDecimal("3")));
  }

  @Test
  void a_division_by_zero_has_no_value_and_names_the_divisor() {
    var names = List.of("Evase", "Pervenute", "Respinte");
    var calculation = calculation("q1 / (q2 - q3)");

    assertThat(calculation.of(quantities("1", "2", "2"))).isEmpty();
    assertThat(calculation.zeroDivisor(quantities("1", "2", "2"), names))
        .contains("Pervenute - Respinte");
    assertThat(calculation.zeroDivisor(quantities("0", "2", "1"), names)).isEmpty();
    assertThat(calculation("q3 + q1 / q2").zeroDivisor(quantities("1", "0", "2"), names))
        .contains("Pervenute");
    assertThat(calculation("q3 / (q1 / q2)").zeroDivisor(quantities("0", "1", "2"), names))
        .isEqualTo(Optional.of("Evase / Pervenute"));
  }

  @Test
  void a_calculation_is_over_the_quantities_of_its_formula() {
    var shares = Optional.of(calculation("q1 / q3"));

    assertThat(new Formula("", List.of("a", "b", "c"), shares).calculation()).isEqualTo(shares);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Formula("", List.of("a", "b"), shares));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "NUMBER, q1 + q2, true",
    "EURO, q1 / q2, true",
    "PERCENT, 100 * q1 / q2, true",
    "K_OF_N, q1 / q2, true",
    "K_OF_N, 100 * q1 / q2, false",
    "K_OF_N, q1, false",
    "YES_NO, q1, false",
    "ORDINAL, q1 / q2, false"
  })
  void a_calculation_gives_what_is_measured(ValueKind kind, String written, boolean admitted) {
    assertThat(Measure.ofKind(kind).admits(calculation(written))).isEqualTo(admitted);
  }
}
