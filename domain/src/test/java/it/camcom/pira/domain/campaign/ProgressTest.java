package it.camcom.pira.domain.campaign;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.InMemoryPeople;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  private static final LocalDate DUE = LocalDate.of(2020, 7, 15);

  private final Indicator first = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Indicator second = indicator(higherIsBetter(), Target.of(Value.amount("4")));
  private final Indicator ofHealth = indicator(higherIsBetter(), Target.of(Value.amount("1")));
  private final Plan plan =
      plan(
          Optional.of(costs(ofHealth)),
          sheetOf("Ufficio studi", first, indicatorWithoutTarget()),
          sheetOf("Archivio", second));
  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("maria", Role.CONTRIBUTOR)
          .withMember("anna", Role.PLANNING_OFFICER)
          .withMember("bruno", Role.AUDITOR);

  static Campaign campaign(PlanId plan, LocalDate asOf, LocalDate dueOn) {
    return new Campaign(
        CampaignId.next(),
        plan,
        YEAR,
        asOf,
        dueOn,
        Optional.empty(),
        Accounts.named("anna"),
        Optional.empty());
  }

  private Progress progressOn(LocalDate today, Indicator... measured) {
    var campaign = campaign(plan.id(), DAY, DUE);
    var ids = List.of(measured).stream().map(Indicator::id).toList();
    return Progress.of(
        campaign,
        campaign.isOverdue(today),
        ExpectedMeasurement.of(plan, DAY, Set.copyOf(ids)),
        new ResponsiblePeople(people.members()));
  }

  @Test
  void what_has_a_target_for_the_year_is_asked_for_by_centre() {
    var progress = progressOn(DUE, first);

    assertThat(progress.expected()).isEqualTo(3);
    assertThat(progress.measured()).isEqualTo(1);
    assertThat(progress.centres())
        .extracting(one -> one.centre().map(ResponsibilityCentre::name).orElse("-"))
        .containsExactly("Ufficio studi", "Archivio", "-");
    assertThat(progress.centres()).extracting(Progress.OfCentre::measured).containsExactly(1, 0, 0);
  }

  @Test
  void nobody_is_late_until_the_day_after_the_last_one() {
    assertThat(progressOn(DUE.minusDays(1)).late()).isEmpty();
    assertThat(progressOn(DUE).late()).isEmpty();
    assertThat(progressOn(DUE).overdue()).isFalse();
    assertThat(progressOn(DUE.plusDays(1)).overdue()).isTrue();
    assertThat(progressOn(DUE.plusDays(1)).late())
        .extracting(one -> one.account().username().text())
        .containsExactly("anna", "maria");
  }

  @Test
  void planning_officers_answer_for_centres_without_a_contributor() {
    var late = progressOn(DUE.plusDays(1)).late();

    assertThat(late.get(0).missing())
        .extracting(ExpectedMeasurement::indicator)
        .containsExactly(second, ofHealth);
    assertThat(late.get(1).missing())
        .extracting(ExpectedMeasurement::indicator)
        .containsExactly(first);
  }

  @Test
  void who_cannot_log_in_answers_for_nothing() {
    people.enable(Accounts.named("maria"), false);

    assertThat(progressOn(DUE.plusDays(1)).late())
        .extracting(one -> one.account().username().text())
        .containsExactly("anna");
  }

  @Test
  void whoever_has_measured_all_is_not_late() {
    assertThat(progressOn(DUE.plusDays(1), first).late())
        .extracting(one -> one.account().username().text())
        .containsExactly("anna");
    assertThat(progressOn(DUE.plusDays(1), first, second, ofHealth).late()).isEmpty();
  }

  @Test
  void nothing_of_a_suppressed_objective_is_asked_for() {
    var sheet = sheetOf("Archivio", second);
    var objective = sheet.objectives().get(0);
    var suppressed =
        new Objective(
            objective.id(),
            objective.title(),
            objective.description(),
            Optional.of(new Suppression(DAY, "Risorse mancanti")),
            objective.indicators());
    var givenUp =
        new ProgrammeSheet(
            sheet.id(),
            sheet.programme(),
            sheet.names(),
            sheet.area(),
            sheet.centre(),
            sheet.budget(),
            sheet.progress(),
            List.of(suppressed),
            sheet.phases(),
            sheet.stakeholders());

    assertThat(
            ExpectedMeasurement.of(plan(sheetOf("Ufficio studi", first), givenUp), DAY, Set.of()))
        .extracting(ExpectedMeasurement::indicator)
        .containsExactly(first);
    assertThat(
            ExpectedMeasurement.of(
                plan(sheetOf("Ufficio studi", first), givenUp), DAY.minusDays(1), Set.of()))
        .hasSize(2);
  }

  @Test
  void in_a_closed_campaign_nothing_is_late() {
    var closed = campaign(plan.id(), DAY, DUE).closed(Instant.EPOCH);

    assertThat(closed.isOverdue(DUE.plusDays(1))).isFalse();
  }

  @Test
  void a_campaign_is_of_the_plans_year_and_due_within_a_year_of_its_day() {
    campaign(plan.id(), LocalDate.of(2020, 12, 31), LocalDate.of(2021, 4, 30));
    campaign(plan.id(), DAY, DAY);
    campaign(plan.id(), DAY, DAY.plusDays(366));
    for (LocalDate due : List.of(DAY.minusDays(1), DAY.plusDays(367))) {
      assertThatThrownBy(() -> campaign(plan.id(), DAY, due))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (LocalDate day : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2021, 1, 1))) {
      assertThatThrownBy(() -> campaign(plan.id(), day, day))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
