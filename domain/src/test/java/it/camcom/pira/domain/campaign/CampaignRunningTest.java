package it.camcom.pira.domain.campaign;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.InMemoryPlans;
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
  private static final Optional<Version> UNSEEN = Optional.empty();
  private static final Optional<Version> OTHER = Optional.of(Version.of("another"));

  private final Plan plan = plan();
  private final InMemoryCampaigns campaigns = new InMemoryCampaigns(List.of());
  private final CampaignRunning running = as(Role.PLANNING_OFFICER);

  private CampaignRunning as(Role role) {
    return Guarded.by(
        FixedScope.of(role),
        new CampaignRunning(
            FixedScope.of(role),
            new InMemoryPlans(plan),
            campaigns,
            () -> {},
            new AdjustableClock(DUE)));
  }

  private static CampaignInput asked(LocalDate asOf, LocalDate dueOn, String note) {
    return new CampaignInput(asOf, dueOn, note);
  }

  private static CampaignChangeInput due(LocalDate dueOn) {
    return new CampaignChangeInput(dueOn, null);
  }

  private static Optional<Version> version(Campaign seen) {
    return Optional.of(seen.version());
  }

  private Campaign opened() {
    return running.open(YEAR, asked(DAY, DUE, "nota")).orElseThrow();
  }

  @Test
  void a_plan_has_one_campaign_for_a_day() {
    var campaign = opened();

    assertThat(campaigns.of(YEAR)).containsExactly(campaign);
    assertThat(campaign.openedBy()).isEqualTo(Accounts.named("lucia"));
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
    var opened = opened();
    var id = opened.id();
    var later = due(DUE.plusDays(5));

    assertThatThrownBy(() -> running.change(YEAR, id, later, UNSEEN))
        .isInstanceOf(VersionMissing.class);
    assertThatThrownBy(() -> running.change(YEAR, id, later, OTHER))
        .isInstanceOf(EditConflict.class);
    var changed = running.change(YEAR, id, later, version(opened)).orElseThrow();

    assertThat(changed.dueOn()).isEqualTo(DUE.plusDays(5));
    assertThat(changed.note()).isEmpty();
    assertThat(changed.version()).isNotEqualTo(opened.version());
    assertThat(running.change(Year.of(2019), id, later, version(changed))).isEmpty();
    assertThatThrownBy(() -> running.change(YEAR, id, due(DAY.minusDays(1)), version(changed)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> running.change(YEAR, id, due(DAY.minusDays(1)), version(opened)))
        .isInstanceOf(EditConflict.class);
  }

  @Test
  void a_closed_campaign_changes_no_more_but_can_be_taken_away() {
    var opened = opened();
    var id = opened.id();
    var closed = running.close(YEAR, id, version(opened)).orElseThrow();
    var seen = version(closed);

    assertThat(closed.isOpen()).isFalse();
    assertThatThrownBy(() -> running.close(YEAR, id, seen)).isInstanceOf(CampaignClosed.class);
    assertThatThrownBy(() -> running.change(YEAR, id, due(DUE), seen))
        .isInstanceOf(CampaignClosed.class);
    assertThat(running.remove(Year.of(2019), id, seen)).isFalse();
    assertThat(running.remove(YEAR, id, seen)).isTrue();
    assertThat(campaigns.of(YEAR)).isEmpty();
  }

  @Test
  void steps_of_a_campaign_are_offered_to_people_who_run_campaigns() {
    var officer = FixedScope.of(Role.PLANNING_OFFICER).get();
    var opened = opened();
    var closed = running.close(YEAR, opened.id(), version(opened)).orElseThrow();

    assertThat(opened.next(officer)).containsExactly(CampaignStep.values());
    assertThat(closed.next(officer)).containsExactly(CampaignStep.REMOVE);
    assertThat(opened.next(FixedScope.of(Role.AUDITOR).get())).isEmpty();
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
