package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.925", "1", "1.000"})
  void a_share_goes_from_0_to_1(BigDecimal share) {
    assertThat(new Measured(share, Clause.TARGET_MET).share()).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.000001", "1.000001", "92.5"})
  void a_share_is_no_percentage(BigDecimal share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Measured(share, Clause.TARGET_MET));
  }

  @Test
  void every_performance_names_its_clause() {
    assertThatNullPointerException().isThrownBy(() -> new Measured(BigDecimal.ONE, null));
    assertThatNullPointerException().isThrownBy(() -> new NotMeasurable(null));
  }
}
