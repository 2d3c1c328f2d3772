package it.camcom.pira.domain.editing;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.UsedPlan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An import keeps targets of years that the plan does not look at. */
class PartCheckingTest {

  private final Indicator old = withTargets(YEAR.minusYears(1), YEAR);
  private final Indicator costs = withTargets(YEAR, YEAR.plusYears(1));
  private final Plan plan = plan(Optional.of(costs(costs)), sheet(old));
  private final PartPlace objective =
      PartPlace.lastOf(new PartPlace.OfObjective(plan.sheets().get(0).objectives().get(0).id()));
  private final PartPlace group = PartPlace.lastOf(new PartPlace.OfGroup(FinancialGroup.DEBT));

  private static Indicator withTargets(Year... years) {
    var targets = new TreeMap<Year, Target>();
    for (Year year : years) {
      targets.put(year, Target.of(Value.amount("1")));
    }
    var one = Examples.indicatorWithoutTarget();
    return new Indicator(
        IndicatorId.next(), one.typology(), one.name(), one.formula(), higherIsBetter(), targets);
  }

  private List<String> faults(Indicator moving, PartPlace to) {
    var faults = new Faults();
    Editing.checking(new UsedPlan(false)).requireFits(new Fields(faults), plan, moving, to);
    try {
      faults.unless(() -> to);
      return List.of();
    } catch (InvalidInput e) {
      return e.faults().stream().map(InvalidInput.Fault::field).toList();
    }
  }

  @Test
  void what_was_kept_may_move_where_the_same_years_are_looked_at() {
    assertThat(faults(old, objective)).isEmpty();
    assertThat(faults(costs, group)).isEmpty();
  }

  @Test
  void a_target_that_would_lose_its_year_is_named() {
    assertThat(faults(old, group)).containsExactly("targets." + YEAR.minusYears(1));
    assertThat(faults(costs, objective)).isEmpty();
  }
}
