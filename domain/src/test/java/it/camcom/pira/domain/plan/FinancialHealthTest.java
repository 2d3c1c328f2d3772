package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinancialHealthTest {

  private final Indicator debt = indicatorWithoutTarget();
  private final Indicator income = indicatorWithoutTarget();

  private static FinancialHealth of(Map<FinancialGroup, List<Indicator>> groups) {
    return new FinancialHealth(
        ProgrammeCode.of(32, 3),
        new SheetNames("Stato di salute finanziaria", Optional.empty(), Optional.empty()),
        "",
        groups);
  }

  @Test
  void groups_are_in_print_order_in_any_input_order() {
    var groups = new LinkedHashMap<FinancialGroup, List<Indicator>>();
    groups.put(FinancialGroup.DEBT, List.of(debt));
    groups.put(FinancialGroup.INCOME, List.of(income));

    assertThat(of(groups).indicators()).containsExactly(income, debt);
  }

  @Test
  void a_group_without_indicators_is_left_out() {
    var health = of(Map.of(FinancialGroup.DEBT, List.of(debt), FinancialGroup.COSTS, List.of()));

    assertThat(health.groups()).containsOnlyKeys(FinancialGroup.DEBT);
  }
}
