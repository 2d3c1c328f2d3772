package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

  private final Indicator events = indicatorWithoutTarget();
  private final Indicator visitors = indicatorWithoutTarget();
  private final Indicator staffCosts = indicatorWithoutTarget();

  @Test
  void indicators_are_in_print_order_with_financial_health_last() {
    var plan = plan(Optional.of(costs(staffCosts)), sheet(visitors), sheet(events));

    assertThat(plan.indicators()).containsExactly(visitors, events, staffCosts);
  }

  @Test
  void an_indicator_occurs_once_in_a_plan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(sheet(events), sheet(events)))
        .withMessageContaining(events.id().toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(Optional.of(costs(events)), sheet(events)));
    assertThatIllegalArgumentException().isThrownBy(() -> plan(sheet(events, visitors, events)));
  }

  @Test
  void a_plan_may_be_empty() {
    assertThat(plan().indicators()).isEmpty();
  }

  @Test
  void a_plan_looks_three_years_ahead() {
    assertThat(plan().triennium().years())
        .containsExactly(Year.of(2020), Year.of(2021), Year.of(2022));
    assertThat(plan().triennium().last()).isEqualTo(Year.of(2022));
  }

  @Test
  void a_plan_does_not_follow_later_changes_of_the_lists_it_was_made_of() {
    var sheets = new ArrayList<>(List.of(sheet(events)));
    var plan = new Plan(PlanId.next(), Examples.YEAR, List.of(), sheets, Optional.empty());
    sheets.add(sheet(visitors));

    assertThat(plan.indicators()).containsExactly(events);
  }
}
