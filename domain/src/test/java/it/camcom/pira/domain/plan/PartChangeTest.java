package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static it.camcom.pira.domain.plan.Examples.sheetFollowing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartChangeTest {

  private final Indicator events = indicatorWithoutTarget();
  private final Indicator visitors = indicatorWithoutTarget();
  private final Indicator staffCosts = indicatorWithoutTarget();
  private final ProgrammeSheet first = sheetFollowing(Optional.of(events.id()), events);
  private final ProgrammeSheet second = sheet(visitors);
  private final Plan plan = plan(Optional.of(costs(staffCosts)), first, second);

  @Test
  void a_sheet_is_said_anew_above_the_objectives_that_it_has() {
    var emptied = first.withObjectives(List.of());

    var changed = new PartChange(plan).replaced(emptied);

    assertThat(changed.sheets().get(0).objectives()).isEqualTo(first.objectives());
  }

  @Test
  void a_part_goes_to_the_place_that_it_is_given() {
    var section = new NarrativeSection("Premessa", RichText.EMPTY);
    var other = new NarrativeSection("Contesto", RichText.EMPTY);

    var one = new PartChange(plan).with(section, Place.last());
    var two = new PartChange(one).with(other, new Place(Optional.empty(), 0));

    assertThat(two.sections()).containsExactly(other, section);
  }

  @Test
  void an_indicator_moves_to_another_sheet_and_progress_lets_go_of_it() {
    var without = new PartChange(plan).without(events);
    var target = second.objectives().get(0).id();
    var moved =
        new PartChange(without)
            .with(events, new Place(Optional.of(new Place.OfObjective(target)), 0));

    assertThat(moved.sheets().get(0).progress().orElseThrow().indicator()).isEmpty();
    assertThat(moved.sheets().get(1).indicators()).containsExactly(events, visitors);
  }

  @Test
  void an_indicator_moves_into_a_group_that_had_none() {
    var without = new PartChange(plan).without(events);
    var moved =
        new PartChange(without).with(events, Place.lastOf(new Place.OfGroup(FinancialGroup.DEBT)));

    assertThat(moved.financialHealth().orElseThrow().groups())
        .containsEntry(FinancialGroup.DEBT, List.of(events))
        .containsEntry(FinancialGroup.COSTS, List.of(staffCosts));
  }

  @Test
  void a_place_that_is_not_there_changes_nothing() {
    var nowhere = Place.lastOf(new Place.OfObjective(ObjectiveId.next()));

    assertThat(new PartChange(plan).with(indicatorWithoutTarget(), nowhere)).isEqualTo(plan);
  }

  @Test
  void what_stands_below_a_part_goes_with_it() {
    assertThat(new PartChange(plan).without(first).indicators())
        .containsExactly(visitors, staffCosts);
    assertThat(new PartChange(plan).without(plan.financialHealth().orElseThrow()).indicators())
        .containsExactly(events, visitors);
  }

  @Test
  void progress_goes_on_following_what_moves_within_its_sheet() {
    var other = new Objective("Un altro", RichText.EMPTY, List.of());
    var wide = new PartChange(plan).with(other, Place.lastOf(new Place.OfSheet(first.id())));

    var down = new PartChange(wide).moved(events, Place.lastOf(new Place.OfObjective(other.id())));
    var up =
        new PartChange(wide)
            .moved(first.objectives().get(0), Place.lastOf(new Place.OfSheet(first.id())));
    var away =
        new PartChange(wide)
            .moved(events, Place.lastOf(new Place.OfObjective(second.objectives().get(0).id())));

    assertThat(followed(down)).contains(events.id());
    assertThat(followed(up)).contains(events.id());
    assertThat(followed(away)).isEmpty();
  }

  private static Optional<IndicatorId> followed(Optional<Plan> moved) {
    return moved.orElseThrow().sheets().get(0).progress().orElseThrow().indicator();
  }
}
