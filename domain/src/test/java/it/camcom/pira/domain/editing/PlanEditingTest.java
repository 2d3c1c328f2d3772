package it.camcom.pira.domain.editing;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.UsedPlan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanEditingTest {

  private static final Optional<String> NO_REASON = Optional.empty();

  private final Indicator events = indicatorWithoutTarget();
  private final ProgrammeSheet sheet = sheet(events);
  private final ProgrammeSheet other = sheet(indicatorWithoutTarget());
  private final Plan plan = plan(sheet, other);
  private final InMemoryPlans plans = new InMemoryPlans(plan);
  private final InMemoryAuditChain audit = new InMemoryAuditChain();
  private final PlanEditing editing = Editing.editing(plans, new UsedPlan(false), audit);
  private final Optional<Version> seen = Optional.of(sheet.version());

  @Test
  void a_replaced_part_keeps_its_children() {
    var kept =
        editing.replace(YEAR, sheet.id(), seen, now -> Editing.sheet("Sede aperta"), NO_REASON);

    var now = plans.now(YEAR).sheet(sheet.id()).orElseThrow();
    assertThat(kept).contains(now);
    assertThat(now.names().programme()).isEqualTo("Sede aperta");
    assertThat(now.objectives()).isEqualTo(sheet.objectives());
    assertThat(now.version()).isNotEqualTo(sheet.version());
  }

  @Test
  void one_request_loads_the_plan_once() {
    editing.replace(YEAR, sheet.id(), seen, now -> Editing.sheet("Sede aperta"), NO_REASON);
    assertThat(plans.loaded()).isEqualTo(1);

    editing.add(YEAR, PartPlace.last(), Editing.sheet("Un'altra"), NO_REASON);
    assertThat(plans.loaded()).isEqualTo(2);
  }

  @Test
  void what_was_copied_is_confirmed_as_it_was_seen() {
    var copied = events.withTargetsToConfirm(true);
    plans.replace(copied.replacedIn(plan));

    assertThatThrownBy(() -> editing.confirm(YEAR, events.id(), Optional.of(events.version())))
        .isInstanceOf(PartChanged.class);
    var confirmed = editing.confirm(YEAR, events.id(), Optional.of(copied.version()));
    assertThat(confirmed).contains(events);
    assertThat(plans.now(YEAR).indicator(events.id())).contains(events);
    assertThat(editing.confirm(YEAR, events.id(), Optional.of(events.version()))).contains(events);
  }

  @Test
  void another_change_of_a_sheet_leaves_its_budget_to_confirm() {
    var copied = sheet.withBudgetToConfirm(true);
    plans.replace(copied.replacedIn(plan));
    editing.replace(
        YEAR,
        sheet.id(),
        Optional.of(copied.version()),
        now -> Editing.sheet("Sede aperta"),
        NO_REASON);

    var now = plans.now(YEAR).sheet(sheet.id()).orElseThrow();
    assertThat(now.names().programme()).isEqualTo("Sede aperta");
    assertThat(now.budgetToConfirm()).isEqualTo(now.budget().equals(sheet.budget()));
    assertThat(editing.confirm(YEAR, sheet.id(), Optional.of(now.version())).orElseThrow())
        .returns(false, ProgrammeSheet::budgetToConfirm)
        .returns(now.objectives(), ProgrammeSheet::objectives);
  }

  @Test
  void without_the_right_nothing_is_looked_up() {
    var auditor = Guarded.by(FixedScope.of(Role.AUDITOR), editing);

    assertThatThrownBy(
            () -> auditor.add(YEAR, PartPlace.last(), Editing.sheet("Sede aperta"), NO_REASON))
        .isInstanceOf(NotPermitted.class);
    assertThat(plans.loaded()).isZero();
  }

  @Test
  void what_is_not_there_is_found_out_before_the_input_is_looked_at() {
    var faulty = Editing.sheet("");
    var nowhere = PartPlace.lastOf(new PartPlace.OfSheet(SheetId.next()));
    var objective = new ObjectiveInput("", null, null);

    assertThat(editing.replace(YEAR, SheetId.next(), seen, now -> faulty, NO_REASON)).isEmpty();
    assertThat(editing.add(YEAR.plusYears(1), PartPlace.last(), faulty, NO_REASON)).isEmpty();
    assertThat(editing.add(YEAR, nowhere, objective, NO_REASON)).isEmpty();
  }

  @Test
  void a_version_that_was_not_seen_is_refused_before_the_input_is_looked_at() {
    var faulty = Editing.sheet("");

    assertThatThrownBy(
            () -> editing.replace(YEAR, sheet.id(), Optional.empty(), now -> faulty, NO_REASON))
        .isInstanceOf(VersionMissing.class);
    var refusal =
        catchThrowableOfType(
            PartChanged.class,
            () ->
                editing.replace(
                    YEAR, sheet.id(), Optional.of(other.version()), now -> faulty, NO_REASON));
    assertThat(refusal.current()).isEqualTo(sheet);
    assertThatThrownBy(
            () -> editing.remove(YEAR, sheet.id(), Optional.of(other.version()), true, NO_REASON))
        .isInstanceOf(PartChanged.class);
  }

  @Test
  void a_change_below_a_part_is_no_change_of_the_part() {
    editing.remove(YEAR, events.id(), Optional.of(events.version()), false, NO_REASON);

    assertThat(editing.replace(YEAR, sheet.id(), seen, now -> Editing.sheet("Sede"), NO_REASON))
        .isPresent();
  }

  @Test
  void a_missing_reason_is_named_with_the_other_faults() {
    var approved = Editing.editing(plans, new UsedPlan(true), audit);

    assertThatThrownBy(() -> approved.add(YEAR, PartPlace.last(), Editing.sheet(""), NO_REASON))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("name", "reason"));
    approved.add(YEAR, PartPlace.last(), Editing.sheet("Sede"), Optional.of("Delibera 3"));
    assertThat(audit.reasons()).containsExactly("Delibera 3");
  }

  @Test
  void what_was_approved_is_suppressed_and_not_deleted() {
    var approved = Editing.editing(plans, new UsedPlan(true), audit);

    assertThatThrownBy(
            () -> approved.remove(YEAR, sheet.id(), seen, true, Optional.of("Delibera 3")))
        .isInstanceOf(ToBeSuppressed.class);
    assertThat(plans.now(YEAR)).isEqualTo(plan);
  }

  @Test
  void what_goes_with_a_part_is_told_before_it_goes() {
    assertThatThrownBy(() -> editing.remove(YEAR, sheet.id(), seen, false, NO_REASON))
        .isInstanceOf(HasDependents.class)
        .hasMessageContaining("obiettivi 1, indicatori 1, rilevazioni 0");
    assertThat(editing.remove(YEAR, sheet.id(), seen, true, NO_REASON)).isTrue();
    assertThat(plans.now(YEAR).sheets()).containsExactly(other);
  }

  @Test
  void a_part_moves_to_a_place_that_there_is() {
    var objective = sheet.objectives().get(0);
    var version = Optional.of(objective.version());
    var there = new PlaceInput(0, other.id().value(), null);
    var nowhere = new PlaceInput(0, SheetId.next().value(), null);

    assertThat(editing.place(YEAR, objective.id(), version, nowhere, NO_REASON)).isFalse();
    assertThat(editing.place(YEAR, objective.id(), version, there, NO_REASON)).isTrue();
    assertThat(plans.now(YEAR).sheets().get(1).objectives().get(0)).isEqualTo(objective);
  }
}
