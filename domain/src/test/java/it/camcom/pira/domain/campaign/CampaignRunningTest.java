package it.camcom.pira.domain.campaign;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.chamber.FixedScope;
import it.camcom.pira.domain.chamber.Guarded;
import it.camcom.pira.domain.chamber.NotPermitted;
import it.camcom.pira.domain.chamber.Role;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.KeptPlan;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignRunningTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  private static final LocalDate DUE = LocalDate.of(2020, 7, 15);
  private static final Optional<String> NO_NOTE = Optional.empty();
  private static final Optional<Integer> UNSEEN = Optional.empty();

  private final Plan plan = plan();
  private final KeptCampaigns campaigns = new KeptCampaigns(List.of());
  private final CampaignRunning running = as(Role.PLANNING_OFFICER);

  private CampaignRunning as(Role role) {
    return Guarded.by(
        FixedScope.of(role),
        new CampaignRunning(
            FixedScope.of(role), new KeptPlan(plan), campaigns, () -> {}, new Calendar(DUE)));
  }

  private static NewCampaign asked(LocalDate asOf, LocalDate dueOn, String note) {
    return new NewCampaign(
        Optional.ofNullable(asOf), Optional.ofNullable(dueOn), Optional.ofNullable(note));
  }

  private Campaign opened() {
    return running.open(YEAR, asked(DAY, DUE, "nota")).orElseThrow();
  }

  @Test
  void a_plan_has_one_campaign_for_a_day() {
    var campaign = opened();

    assertThat(campaigns.of(YEAR)).containsExactly(campaign);
    assertThat(campaign.openedBy()).isEqualTo("lucia");
    assertThatThrownBy(this::opened).isInstanceOf(CampaignAlreadyExists.class);
    assertThat(running.open(YEAR, asked(DAY.plusDays(1), DUE, null))).isPresent();
    assertThat(running.open(Year.of(2019), asked(DAY, DUE, null))).isEmpty();
  }

  @Test
  void every_field_that_cannot_be_taken_is_named() {
    assertThatThrownBy(() -> running.open(YEAR, asked(DAY.plusYears(1), DUE, " ")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("asOf", "note"));
    assertThatThrownBy(() -> running.open(YEAR, asked(DAY, DAY.minusDays(1), null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("dueOn"));
    assertThatThrownBy(() -> running.open(YEAR, asked(null, null, null)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> running.open(YEAR, asked(DAY, null, "x".repeat(2_001))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("dueOn", "note"));
  }

  @Test
  void a_change_names_the_version_that_was_seen() {
    var id = opened().id();
    var later = Optional.of(DUE.plusDays(5));

    assertThatThrownBy(() -> running.change(YEAR, id, later, NO_NOTE, UNSEEN))
        .isInstanceOf(VersionMissing.class);
    assertThatThrownBy(() -> running.change(YEAR, id, later, NO_NOTE, Optional.of(1)))
        .isInstanceOf(ChangedMeanwhile.class);
    var changed = running.change(YEAR, id, later, NO_NOTE, Optional.of(0)).orElseThrow();

    assertThat(changed.dueOn()).isEqualTo(DUE.plusDays(5));
    assertThat(changed.note()).isEmpty();
    assertThat(changed.version()).isEqualTo(1);
    assertThat(running.change(Year.of(2019), id, later, NO_NOTE, Optional.of(1))).isEmpty();
    assertThatThrownBy(
            () -> running.change(YEAR, id, Optional.of(DAY.minusDays(1)), NO_NOTE, Optional.of(1)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_closed_campaign_changes_no_more_but_can_be_taken_away() {
    var id = opened().id();
    var closed = running.close(YEAR, id, Optional.of(0)).orElseThrow();

    assertThat(closed.isOpen()).isFalse();
    assertThatThrownBy(() -> running.close(YEAR, id, Optional.of(1)))
        .isInstanceOf(CampaignClosed.class);
    assertThatThrownBy(() -> running.change(YEAR, id, Optional.of(DUE), NO_NOTE, Optional.of(1)))
        .isInstanceOf(CampaignClosed.class);
    assertThat(running.remove(Year.of(2019), id, Optional.of(1))).isFalse();
    assertThat(running.remove(YEAR, id, Optional.of(1))).isTrue();
    assertThat(campaigns.of(YEAR)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLANNING_OFFICER")
  void nobody_else_runs_campaigns(Role role) {
    var campaign = opened();
    var others = as(role);

    assertThatThrownBy(() -> others.open(YEAR, asked(DAY, DUE, null)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> others.close(YEAR, campaign.id(), UNSEEN))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> others.remove(YEAR, campaign.id(), UNSEEN))
        .isInstanceOf(NotPermitted.class);
  }
}
