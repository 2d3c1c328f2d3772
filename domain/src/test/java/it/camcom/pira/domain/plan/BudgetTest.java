package it.camcom.pira.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "165600.00", "0.01", "1.500", "999999999999999.99"})
  void an_amount_is_of_euro_and_cents(BigDecimal euro) {
    assertThat(new Budget.Amount(euro).euro()).isEqualByComparingTo(euro).hasScaleOf(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "0.001", "1E+15"})
  void nothing_else_is_an_amount(BigDecimal euro) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Budget.Amount(euro));
  }

  @Test
  void no_amount_is_not_zero() {
    assertThat(new Budget.NoAmount("Attività realizzate con risorse interne").amount()).isEmpty();
    assertThat(new Budget.NotStated().amount()).isEmpty();
  }

  @Test
  void no_amount_has_a_reason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Budget.NoAmount(" "));
  }
}
