package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Direction.HIGHER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

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
