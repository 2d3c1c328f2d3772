package it.camcom.pira.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class ValueViewTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  private static ValueView view(ValueKind kind, Value value) {
    return ValueView.of(value, Measure.ofKind(kind));
  }

  @Test
  void a_value_fills_the_fields_of_its_type_and_no_other() {
    var eight = new BigDecimal("8");
    assertThat(view(ValueKind.PERCENT, Value.amount("8")))
        .isEqualTo(new ValueView("8%", eight, null, null, null, null));
    assertThat(view(ValueKind.K_OF_N, new Value.Share(BigDecimal.ONE, eight)))
        .isEqualTo(new ValueView("1 su 8", BigDecimal.ONE, eight, null, null, null));
    assertThat(view(ValueKind.YES_NO, new Value.YesNo(true, "realizzato")))
        .isEqualTo(new ValueView("realizzato", null, null, true, null, null));
    assertThat(view(ValueKind.ORDINAL, new Value.Level("buono")))
        .isEqualTo(new ValueView("buono", null, null, null, "buono", null));
    assertThat(view(ValueKind.DEADLINE, new Value.Day(DAY)))
        .isEqualTo(new ValueView("30/06/2020", null, null, null, null, DAY));
  }

  @Test
  void a_target_tells_its_comparison_in_words_and_by_name() {
    var measure = Measure.ofKind(ValueKind.DEADLINE);
    var before = TargetView.of(Year.of(2020), Target.below(new Value.Day(DAY)), measure);

    assertThat(before.text()).isEqualTo("prima del 30/06/2020");
    assertThat(before.comparison()).isEqualTo(Target.Comparison.BELOW);
    assertThat(before.value().day()).isEqualTo(DAY);
    assertThat(before.upTo()).isNull();
  }
}
