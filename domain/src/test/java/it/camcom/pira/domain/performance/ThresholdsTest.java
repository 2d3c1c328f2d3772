package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

  @ParameterizedTest
  @CsvSource({
    "0, NOT_REACHED",
    "0.6999, NOT_REACHED",
    "0.7, PARTLY_REACHED",
    "0.8999999999999, PARTLY_REACHED",
    "0.9, REACHED",
    "1, REACHED"
  })
  void a_performance_is_reached_from_the_threshold_on(String share, Attainment attainment) {
    var measured = new Measured(new BigDecimal(share), Clause.VALUE_OVER_TARGET);

    assertThat(Thresholds.USUAL.of(measured)).contains(attainment);
  }

  @Test
  void without_performance_there_is_no_text() {
    assertThat(Thresholds.USUAL.of(new NotMeasurable(Clause.NO_TARGET))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 90", "-1, 90", "90, 90", "90, 70", "70, 100.01", "70.001, 90", "70, 90.001"})
  void other_numbers_are_no_thresholds(BigDecimal partly, BigDecimal reached) {
    assertThat(Thresholds.are(partly, reached)).isFalse();
    assertThatThrownBy(() -> new Thresholds(partly, reached))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0.02", "99.99, 100", "50.5, 66.67"})
  void any_two_ascending_percents_are(BigDecimal partly, BigDecimal reached) {
    assertThat(Thresholds.are(partly, reached)).isTrue();
  }

  @Test
  void equal_thresholds_are_equal() {
    assertThat(new Thresholds(new BigDecimal("70.00"), new BigDecimal("90.0")))
        .isEqualTo(Thresholds.USUAL);
  }
}
