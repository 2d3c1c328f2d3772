package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.language.InvalidInput;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** An import keeps targets of years that the plan does not look at. */
class PartCheckingTest {

  private final Indicator old = withTargets(YEAR.minusYears(1), YEAR);
  private final Indicator costs = withTargets(YEAR, YEAR.plusYears(1));
  private final Plan plan = plan(Optional.of(costs(costs)), sheet(old));
  private final Place objective =
      Place.lastOf(new Place.OfObjective(plan.sheets().get(0).objectives().get(0).id()));
  private final Place group = Place.lastOf(new Place.OfGroup(FinancialGroup.DEBT));
  private final PartChecking checking = new PartChecking(null, null, new UsedPlan(false), null);

  private static Indicator withTargets(Year... years) {
    var targets = new TreeMap<Year, Target>();
    for (Year year : years) {
      targets.put(year, Target.of(Value.amount("1")));
    }
    var one = Examples.indicatorWithoutTarget();
    return new Indicator(
        IndicatorId.next(), one.typology(), one.name(), one.formula(), higherIsBetter(), targets);
  }

  @Test
  void what_was_kept_may_move_where_the_same_years_are_looked_at() {
    assertThatCode(() -> checking.requireFits(plan, old, objective)).doesNotThrowAnyException();
    assertThatCode(() -> checking.requireFits(plan, costs, group)).doesNotThrowAnyException();
  }

  @Test
  void a_deadline_has_no_quantities() {
    var plan = plan(Optional.empty(), sheet(old));

    assertThatThrownBy(() -> checking.checked(plan, deadline(List.of("Giorni")), Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .extracting(refusal -> ((InvalidInput) refusal).faults())
        .asInstanceOf(InstanceOfAssertFactories.list(InvalidInput.Fault.class))
        .extracting(InvalidInput.Fault::field)
        .containsExactly("quantities");
    assertThatCode(() -> checking.checked(plan, deadline(List.of()), Optional.empty()))
        .doesNotThrowAnyException();
  }

  private static Indicator deadline(List<String> quantities) {
    var one = Examples.indicatorWithoutTarget();
    return new Indicator(
        IndicatorId.next(),
        one.typology(),
        one.name(),
        new Formula("Data di apertura", quantities, Optional.empty()),
        Examples.deadline(),
        Map.of(YEAR, Target.of(new Value.Day(LocalDate.of(2020, 6, 30)))));
  }

  @Test
  void a_target_that_would_not_be_looked_at_any_more_is_named() {
    assertThatThrownBy(() -> checking.requireFits(plan, old, group))
        .isInstanceOf(InvalidInput.class)
        .extracting(refusal -> ((InvalidInput) refusal).faults())
        .asInstanceOf(InstanceOfAssertFactories.list(InvalidInput.Fault.class))
        .extracting(InvalidInput.Fault::field)
        .containsExactly("targets." + YEAR.minusYears(1));
    assertThatCode(() -> checking.requireFits(plan, costs, objective)).doesNotThrowAnyException();
  }
}
