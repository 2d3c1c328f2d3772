package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static it.camcom.pira.domain.plan.Examples.sheetFollowing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanPartTest {

  private final Indicator events = indicatorWithoutTarget();
  private final Indicator visitors = indicatorWithoutTarget();
  private final Indicator staffCosts = indicatorWithoutTarget();
  private final ProgrammeSheet first = sheetFollowing(Optional.of(events.id()), events);
  private final ProgrammeSheet second = sheet(visitors);
  private final Plan plan = plan(Optional.of(costs(staffCosts)), first, second);

  @Test
  void a_replaced_sheet_keeps_its_objectives() {
    var emptied = first.withObjectives(List.of());

    var changed = emptied.replacedIn(plan);

    assertThat(changed.sheets().get(0).objectives()).isEqualTo(first.objectives());
  }

  @Test
  void a_part_goes_to_the_place_that_it_is_given() {
    var section = new NarrativeSection("Premessa", RichText.EMPTY);
    var other = new NarrativeSection("Contesto", RichText.EMPTY);

    var one = section.addedTo(plan, PartPlace.last());
    var two = other.addedTo(one, new PartPlace(Optional.empty(), 0));

    assertThat(two.sections()).containsExactly(other, section);
  }

  @Test
  void an_indicator_moves_to_another_sheet_and_progress_lets_go_of_it() {
    var without = events.removedFrom(plan);
    var target = second.objectives().get(0).id();
    var moved =
        events.addedTo(without, new PartPlace(Optional.of(new PartPlace.OfObjective(target)), 0));

    assertThat(moved.sheets().get(0).progress().orElseThrow().indicator()).isEmpty();
    assertThat(moved.sheets().get(1).indicators()).containsExactly(events, visitors);
  }

  @Test
  void an_indicator_moves_into_a_group_that_had_none() {
    var without = events.removedFrom(plan);
    var moved =
        events.addedTo(without, PartPlace.lastOf(new PartPlace.OfGroup(FinancialGroup.DEBT)));

    assertThat(moved.financialHealth().orElseThrow().groups())
        .containsEntry(FinancialGroup.DEBT, List.of(events))
        .containsEntry(FinancialGroup.COSTS, List.of(staffCosts));
  }

  @Test
  void a_place_that_is_not_there_changes_nothing() {
    var nowhere = PartPlace.lastOf(new PartPlace.OfObjective(ObjectiveId.next()));

    assertThat(indicatorWithoutTarget().addedTo(plan, nowhere)).isEqualTo(plan);
    assertThat(events.movedIn(plan, nowhere)).isEmpty();
  }

  @Test
  void children_are_removed_with_their_part() {
    assertThat(first.removedFrom(plan).indicators()).containsExactly(visitors, staffCosts);
    assertThat(plan.financialHealth().orElseThrow().removedFrom(plan).indicators())
        .containsExactly(events, visitors);
  }

  @Test
  void progress_goes_on_following_what_moves_within_its_sheet() {
    var other = new Objective("Un altro", RichText.EMPTY, List.of());
    var wide = other.addedTo(plan, PartPlace.lastOf(new PartPlace.OfSheet(first.id())));

    var down = events.movedIn(wide, PartPlace.lastOf(new PartPlace.OfObjective(other.id())));
    var up =
        first
            .objectives()
            .get(0)
            .movedIn(wide, PartPlace.lastOf(new PartPlace.OfSheet(first.id())));
    var away =
        events.movedIn(
            wide, PartPlace.lastOf(new PartPlace.OfObjective(second.objectives().get(0).id())));

    assertThat(followed(down)).contains(events.id());
    assertThat(followed(up)).contains(events.id());
    assertThat(followed(away)).isEmpty();
  }

  @Test
  void the_version_of_a_part_covers_its_own_fields() {
    var wider = first.withObjectives(List.of());
    var followingNone = sheetFollowing(Optional.empty(), events);
    var objective = first.objectives().get(0);
    var health = plan.financialHealth().orElseThrow();

    assertThat(second.withObjectives(List.of()).version()).isEqualTo(second.version());
    assertThat(wider.version()).as("its progress follows none").isNotEqualTo(first.version());
    assertThat(followingNone.version()).isNotEqualTo(first.version());
    assertThat(objective.withIndicators(List.of()).version()).isEqualTo(objective.version());
    assertThat(health.withGroups(Map.of()).version()).isEqualTo(health.version());
    assertThat(events.version()).isNotEqualTo(visitors.version());
  }

  @Test
  void an_indicator_is_removed_with_its_parent() {
    assertThat(first.indicatorsWithin()).containsExactly(events);
    assertThat(first.objectives().get(0).indicatorsWithin()).containsExactly(events);
    assertThat(events.indicatorsWithin()).containsExactly(events);
    assertThat(events.indicatorsBelow()).isEmpty();
    assertThat(new NarrativeSection("Premessa", RichText.EMPTY).indicatorsWithin()).isEmpty();
  }

  private static Optional<IndicatorId> followed(Optional<Plan> moved) {
    return moved.orElseThrow().sheets().get(0).progress().orElseThrow().indicator();
  }
}
