package it.camcom.pira.domain.editing;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.UsedPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan that was opened by mistake goes, after it was shown what goes with it. */
class PlanDeletingTest {

  private final Plan plan = plan(sheet(indicatorOf("Ufficio studi", higherIsBetter())));
  private final InMemoryPlans plans = new InMemoryPlans(plan);

  private PlanDeleting deleting(CurrentScope scope, boolean approved) {
    return Guarded.by(scope, new PlanDeleting(plans, new UsedPlan(approved), () -> {}));
  }

  private final PlanDeleting officer = deleting(FixedScope.of(Role.PLANNING_OFFICER), false);

  @Test
  void it_goes_once_it_was_seen_what_is_in_it() {
    var preview = officer.preview(YEAR).orElseThrow();

    assertThat(preview.deletable()).isTrue();
    assertThat(preview.contents().indicators()).isEqualTo(1);
    assertThatThrownBy(() -> officer.delete(YEAR, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    assertThat(officer.delete(YEAR, Optional.of(preview.version()))).isTrue();
    assertThat(plans.exists(YEAR)).isFalse();
    assertThat(officer.delete(YEAR, Optional.of(preview.version()))).isFalse();
    assertThat(officer.preview(YEAR)).isEmpty();
  }

  @Test
  void what_was_added_since_is_not_deleted_unseen() {
    var seen = officer.preview(YEAR).orElseThrow().version();
    plans.replace(new Plan(plan.id(), YEAR, List.of(), List.of(), Optional.empty()));

    assertThatThrownBy(() -> officer.delete(YEAR, Optional.of(seen)))
        .isInstanceOf(EditConflict.class);
    assertThat(plans.exists(YEAR)).isTrue();
  }

  @Test
  void a_plan_of_which_something_was_approved_stays() {
    var late = deleting(FixedScope.of(Role.PLANNING_OFFICER), true);
    var preview = late.preview(YEAR).orElseThrow();

    assertThat(preview.deletable()).isFalse();
    assertThatThrownBy(() -> late.delete(YEAR, Optional.of(preview.version())))
        .isInstanceOf(PlanApproved.class);
    assertThat(plans.exists(YEAR)).isTrue();
  }

  @Test
  void deleting_takes_the_right_to_edit() {
    assertThatThrownBy(() -> deleting(FixedScope.of(Role.AUDITOR), false).preview(YEAR))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> deleting(FixedScope.of(Role.AUDITOR), false).delete(YEAR, Optional.empty()))
        .isInstanceOf(NotPermitted.class);
  }
}
