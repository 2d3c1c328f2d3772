package it.camcom.pira.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementInputTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final BigDecimal GREATEST = new BigDecimal(ItalianNumbers.GREATEST);
  private static final BigDecimal FINEST = new BigDecimal("0.000001");
  private static final ValueInput ONE = number(BigDecimal.ONE);

  private static ValueInput number(BigDecimal number) {
    return new ValueInput(number, null, null, null, null, null);
  }

  private static MeasurementInput value(ValueInput value) {
    return new MeasurementInput(value, null, null, null, null);
  }

  private static MeasurementInput quantities(List<BigDecimal> quantities) {
    return new MeasurementInput(null, quantities, null, null, null);
  }

  private static List<String> faults(MeasurementInput sent) {
    try {
      Fields.checked(fields -> sent.check(fields, DAY, false));
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(Fault::field).toList();
    }
  }

  @Test
  void a_value_is_given_in_one_way() {
    assertThat(faults(value(ONE))).isEmpty();
    assertThat(faults(value(null))).containsExactly("value");
    assertThat(faults(value(new ValueInput(null, null, null, null, null, null))))
        .containsExactly("value");
    assertThat(faults(value(new ValueInput(BigDecimal.ONE, null, true, null, null, null))))
        .containsExactly("value");
    assertThat(faults(value(new ValueInput(null, BigDecimal.TEN, null, null, null, null))))
        .containsExactly("value");
  }

  @Test
  void a_share_has_no_negative_part_and_a_positive_whole() {
    assertThat(faults(value(new ValueInput(BigDecimal.ZERO, FINEST, null, null, null, null))))
        .isEmpty();
    assertThat(faults(value(new ValueInput(FINEST.negate(), FINEST, null, null, null, null))))
        .containsExactly("value");
    assertThat(
            faults(value(new ValueInput(BigDecimal.ONE, BigDecimal.ZERO, null, null, null, null))))
        .containsExactly("value.whole");
  }

  @Test
  void numbers_are_bounded_and_no_finer_than_is_kept() {
    assertThat(faults(value(number(GREATEST)))).isEmpty();
    assertThat(faults(value(number(new BigDecimal(ItalianNumbers.LEAST))))).isEmpty();
    assertThat(faults(value(number(GREATEST.add(FINEST))))).containsExactly("value.number");
    assertThat(faults(value(number(FINEST.movePointLeft(1))))).containsExactly("value.number");
    assertThat(faults(quantities(List.of(GREATEST.add(FINEST), BigDecimal.ONE))))
        .containsExactly("quantities[0]");
  }

  @Test
  void quantities_are_counted_and_none_is_left_out() {
    int max = MeasurementInput.MAX_QUANTITIES;

    assertThat(faults(quantities(Collections.nCopies(max, BigDecimal.ONE)))).isEmpty();
    assertThat(faults(quantities(Collections.nCopies(max + 1, BigDecimal.ONE))))
        .containsExactly("quantities");
    assertThat(faults(quantities(Arrays.asList(BigDecimal.ONE, null))))
        .containsExactly("quantities[1]");
  }

  @Test
  void words_are_bounded() {
    var level = "x".repeat(ValueInput.MAX_WORDS);
    var text = "x".repeat(MeasurementInput.MAX_TEXT);
    var reason = "x".repeat(MeasurementInput.MAX_REASON);

    assertThat(faults(value(new ValueInput(null, null, null, level, null, null)))).isEmpty();
    assertThat(faults(value(new ValueInput(null, null, null, level + "x", null, null))))
        .containsExactly("value.level");
    assertThat(faults(new MeasurementInput(ONE, null, text, text, reason))).isEmpty();
    assertThat(faults(new MeasurementInput(ONE, null, text + "x", text + "x", reason + "x")))
        .containsExactly("cause", "note", "reason");
  }

  @Test
  void every_fault_is_named_at_once() {
    var text = "x".repeat(MeasurementInput.MAX_TEXT + 1);

    assertThat(
            faults(
                new MeasurementInput(
                    number(GREATEST.add(FINEST)),
                    Arrays.asList((BigDecimal) null),
                    text,
                    null,
                    "")))
        .containsExactly("note", "quantities[0]", "value.number");
  }
}
