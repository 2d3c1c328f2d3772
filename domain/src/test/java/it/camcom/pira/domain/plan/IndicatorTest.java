package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final Target FIFTY = Target.of(Value.amount("50"));

  private static Indicator named(String name, Map<Year, Target> targets) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        name,
        Formula.written(""),
        higherIsBetter(),
        targets);
  }

  @Test
  void a_year_without_target_is_open() {
    var indicator = indicator(higherIsBetter(), FIFTY);

    assertThat(indicator.target(Year.of(2020))).contains(FIFTY);
    assertThat(indicator.target(Year.of(2021))).isEmpty();
  }

  @Test
  void targets_are_sorted_by_year_and_immutable() {
    var targets = new HashMap<>(Map.of(Year.of(2022), FIFTY, Year.of(2020), FIFTY));
    var indicator = named("Eventi", targets);
    targets.put(Year.of(2021), FIFTY);

    assertThat(indicator.targets().keySet()).containsExactly(Year.of(2020), Year.of(2022));
  }

  @Test
  void an_indicator_has_a_name() {
    assertThatIllegalArgumentException().isThrownBy(() -> named(" ", Map.of()));
  }

  @Test
  void a_typology_keeps_the_words_of_the_chamber() {
    assertThat(Typology.of(IndicatorType.PHYSICAL).wording()).isEqualTo("Realizzazione fisica");
    assertThatIllegalArgumentException().isThrownBy(() -> new Typology(IndicatorType.OTHER, ""));
  }

  @Test
  void the_quantities_of_a_formula_have_names() {
    assertThat(new Formula("a / b", List.of("a", "b")).quantities()).containsExactly("a", "b");
    assertThatIllegalArgumentException().isThrownBy(() -> new Formula("a / b", List.of("a", " ")));
  }
}
