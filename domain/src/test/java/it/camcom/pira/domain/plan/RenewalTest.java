package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetFollowing;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenewalTest {

  private static final Year FIRST = Year.of(2020);

  private final Indicator events = withTargets("10", "11", "12");
  private final Indicator staffCosts = withTargets("5");

  @Test
  void the_triennium_moves_on_with_the_targets_that_it_still_holds() {
    var renewed = plan(sheetFollowing(Optional.of(events.id()), events)).renewed();

    var indicator = renewed.indicators().findFirst().orElseThrow();
    assertThat(renewed.year()).isEqualTo(Year.of(2021));
    assertThat(indicator.targets())
        .isEqualTo(
            Map.of(
                Year.of(2021), Target.of(Value.amount("11")),
                Year.of(2022), Target.of(Value.amount("12"))));
  }

  @Test
  void what_is_copied_is_to_be_confirmed_and_nothing_else() {
    var sheet = sheetFollowing(Optional.of(events.id()), events);
    var old = plan(Optional.of(costs(staffCosts)), sheet);

    assertThat(old.indicators()).noneMatch(Indicator::isToConfirm);
    assertThat(old.sheets()).noneMatch(ProgrammeSheet::isToConfirm);
    var renewed = old.renewed();
    assertThat(renewed.indicators().map(Indicator::targetsToConfirm)).containsExactly(true, false);
    assertThat(renewed.sheets().get(0).budgetToConfirm())
        .isEqualTo(!(sheet.budget() instanceof Budget.NotStated));
    var indicator = renewed.indicators().findFirst().orElseThrow();
    assertThat(indicator.confirmed().isToConfirm()).isFalse();
    assertThat(indicator.confirmed().version()).isNotEqualTo(indicator.version());
    assertThat(renewed.sheets().get(0).confirmed().isToConfirm()).isFalse();
  }

  @Test
  void each_part_knows_what_it_goes_on_from() {
    var old =
        plan(Optional.of(costs(staffCosts)), sheetFollowing(Optional.of(events.id()), events));

    var renewed = old.renewed();

    assertThat(renewed.renewedFrom()).contains(old.id());
    assertThat(renewed.indicators().map(indicator -> indicator.renewedFrom().orElseThrow()))
        .containsExactly(events.id(), staffCosts.id());
    assertThat(renewed.indicators().map(Indicator::id))
        .doesNotContain(events.id(), staffCosts.id());
    assertThat(renewed.sheets().get(0).progress().orElseThrow().indicator())
        .contains(renewed.sheets().get(0).indicators().findFirst().orElseThrow().id());
  }

  @Test
  void what_was_suppressed_is_gone_and_a_sheet_of_nothing_else_with_it() {
    var sheet = sheetFollowing(Optional.empty(), events);
    var objective = sheet.objectives().get(0);
    var suppressed =
        new Objective(
            objective.id(),
            objective.title(),
            objective.description(),
            Optional.of(new Suppression(LocalDate.of(2020, 7, 31), "Superato")),
            objective.indicators());

    assertThat(plan(sheet.withObjectives(List.of(suppressed))).renewed().sheets()).isEmpty();
    assertThat(
            plan(sheet.withObjectives(
                    List.of(suppressed, new Objective("B", RichText.EMPTY, List.of()))))
                .renewed()
                .sheets()
                .get(0)
                .objectives())
        .extracting(Objective::title)
        .containsExactly("B");
  }

  @Test
  void phases_move_on_and_lose_the_marks_of_the_year_that_is_over() {
    var sheet = sheetFollowing(Optional.empty(), events);
    var phases =
        new Phases(
            List.of(FIRST, FIRST.plusYears(1), FIRST.plusYears(2)),
            List.of(new Phase("Avvio", Map.of(FIRST, "▶", FIRST.plusYears(1), "▶▶"))));
    var staged =
        new ProgrammeSheet(
            sheet.id(),
            sheet.programme(),
            sheet.names(),
            sheet.area(),
            sheet.centre(),
            sheet.budget(),
            sheet.progress(),
            sheet.objectives(),
            phases,
            sheet.stakeholders());

    var renewed = plan(staged).renewed().sheets().get(0).phases();

    assertThat(renewed.years()).containsExactly(Year.of(2021), Year.of(2022), Year.of(2023));
    assertThat(renewed.phases().get(0).marks()).containsExactly(Map.entry(Year.of(2021), "▶▶"));
  }

  private static Indicator withTargets(String... numbers) {
    var targets = new TreeMap<Year, Target>();
    for (int i = 0; i < numbers.length; i++) {
      targets.put(FIRST.plusYears(i), Target.of(Value.amount(numbers[i])));
    }
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Eventi",
        Formula.written("n. eventi"),
        Measure.ofKind(ValueKind.NUMBER),
        targets);
  }
}
