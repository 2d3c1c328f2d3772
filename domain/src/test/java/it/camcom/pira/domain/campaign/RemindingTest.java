package it.camcom.pira.domain.campaign;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.InMemoryPeople;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  private static final LocalDate DUE = LocalDate.of(2020, 7, 15);
  private static final String MARIA = "maria@example.it";
  private static final String ANNA = "anna@example.it";

  private final Indicator ofMaria = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Indicator ofAnna = indicator(higherIsBetter(), Target.of(Value.amount("4")));
  private final Plan plan = plan(sheetOf("Ufficio studi", ofMaria), sheetOf("Archivio", ofAnna));
  private final List<Measurement> measurements = new ArrayList<>();
  private final InMemoryCampaigns campaigns = new InMemoryCampaigns(measurements);
  private final InMemoryReminders reminders = new InMemoryReminders();
  private final InMemoryMail mail = new InMemoryMail();
  private final AdjustableClock calendar = new AdjustableClock(DUE.minusDays(8));
  private final InMemoryPeople people = new InMemoryPeople();
  private final Campaign campaign = ProgressTest.campaign(plan.id(), DAY, DUE);
  private final Reminding reminding = as(Role.PLANNING_OFFICER);

  RemindingTest() {
    person("maria", "Maria\r\nBcc: altri@example.it", MARIA, Role.CONTRIBUTOR);
    person("anna", "Anna Bianchi", ANNA, Role.PLANNING_OFFICER);
    campaigns.add(campaign);
  }

  private void person(String username, String name, String email, Role role) {
    var account =
        new Account(
            Accounts.named(username),
            new Username(username),
            name,
            Optional.of(email).filter(one -> !one.isEmpty()),
            true,
            ChamberId.named("prato"));
    people.add(account);
    people.joining("prato", username, role);
  }

  private Reminding as(Role role) {
    var scope = FixedScope.of(role);
    return Guarded.by(
        scope,
        new Reminding(
            new ReminderClaiming(
                new OneChamber(
                    new Chamber(
                        new ChamberId("prato"), "Camera di Commercio di Prato", Optional.empty())),
                new InMemoryPlans(plan),
                campaigns,
                people,
                reminders,
                () -> {},
                calendar),
            mail));
  }

  private void roundOn(LocalDate day) {
    calendar.turnTo(day);
    reminding.remind();
  }

  private void measure(Indicator indicator) {
    measurements.add(
        Measurement.read(
            indicator.id(),
            DAY,
            Value.amount("1"),
            new SourceRounding(BigDecimal.ZERO, Optional.empty())));
  }

  @Test
  void everyone_is_reminded_once_on_each_occasion() {
    for (int day = -10; day <= 20; day++) {
      roundOn(DUE.plusDays(day));
      roundOn(DUE.plusDays(day));
    }

    assertThat(reminders.sentTo("maria"))
        .isEqualTo(reminders.sentTo("anna"))
        .containsExactly(
            ReminderSchedule.WEEK_BEFORE,
            ReminderSchedule.DAY_BEFORE,
            ReminderSchedule.DAY_AFTER,
            ReminderSchedule.WEEK_AFTER);
    assertThat(mail.addresses()).hasSize(8);
  }

  @Test
  void what_was_missed_on_its_day_is_made_up_for() {
    roundOn(DUE.minusDays(5));
    roundOn(DUE.plusDays(6));

    assertThat(reminders.sentTo("maria"))
        .containsExactly(ReminderSchedule.WEEK_BEFORE, ReminderSchedule.DAY_AFTER);
  }

  @Test
  void whoever_has_measured_all_is_left_in_peace() {
    measure(ofMaria);

    roundOn(DUE.minusDays(7));

    assertThat(mail.addresses()).containsExactly(ANNA);
  }

  @Test
  void the_letter_names_what_is_due_when_and_where() {
    roundOn(DUE.plusDays(1));

    var letter = mail.accepted().get(1);
    assertThat(letter.address()).isEqualTo(MARIA);
    assertThat(letter.name()).isEqualTo("Maria Bcc: altri@example.it");
    assertThat(letter.subject())
        .isEqualTo("Camera di Commercio di Prato: indicatori da rilevare entro il 15/07/2020");
    assertThat(letter.text())
        .contains("Camera di Commercio di Prato")
        .contains("Rilevazione al 30/06/2020, da completare entro il 15/07/2020 (termine scaduto)")
        .contains("- Eventi Auditorium (Ufficio studi)\n")
        .doesNotContain("Archivio")
        .contains("https://pira.example");
  }

  @Test
  void one_letter_tells_of_all_campaigns() {
    campaigns.add(ProgressTest.campaign(plan.id(), DAY.minusDays(1), DUE.minusDays(1)));

    roundOn(DUE.plusDays(1));

    assertThat(mail.addresses()).containsExactly(ANNA, MARIA);
    assertThat(mail.accepted().get(0).text()).contains("29/06/2020", "30/06/2020");
    assertThat(reminders.sentTo("anna")).hasSize(2);
  }

  @Test
  void what_the_server_refuses_is_tried_again_and_holds_up_nobody() {
    mail.refusing(ANNA);
    roundOn(DUE.minusDays(7));
    assertThat(mail.addresses()).containsExactly(MARIA);

    roundOn(DUE.minusDays(7));
    assertThat(mail.attempts()).isEqualTo(3);
    mail.acceptAll();
    roundOn(DUE.minusDays(7));
    roundOn(DUE.minusDays(7));

    assertThat(mail.addresses()).containsExactly(MARIA, ANNA);
  }

  @Test
  void what_is_always_refused_is_given_up_in_the_end() {
    mail.refusing(ANNA);
    measure(ofMaria);
    for (int i = 0; i < 2 * Reminder.MAX_REFUSALS; i++) {
      roundOn(DUE.minusDays(7));
    }

    assertThat(mail.attempts()).isEqualTo(Reminder.MAX_REFUSALS);
  }

  @Test
  void a_server_that_is_away_is_asked_once_and_loses_nothing() {
    mail.goAway();
    for (int i = 0; i < 2 * Reminder.MAX_REFUSALS; i++) {
      roundOn(DUE.minusDays(7));
    }
    assertThat(mail.attempts()).isEqualTo(2 * Reminder.MAX_REFUSALS);
    assertThat(reminding.remind()).isFalse();

    mail.acceptAll();
    assertThat(reminding.remind()).isTrue();

    assertThat(mail.addresses()).containsExactly(ANNA, MARIA);
  }

  @Test
  void what_a_node_claimed_and_never_sent_is_claimed_again_after_a_while() {
    var claimed =
        Reminder.claimed(
            campaign.id(),
            Accounts.named("maria"),
            ReminderSchedule.WEEK_BEFORE,
            DUE.minusDays(7),
            calendar.instant());
    reminders.add(claimed);
    measure(ofAnna);

    roundOn(DUE.minusDays(8));
    assertThat(mail.addresses()).isEmpty();

    roundOn(DUE.minusDays(7));
    assertThat(mail.addresses()).containsExactly(MARIA);
    assertThat(mail.accepted().get(0).id()).isEqualTo(claimed.id().toString());
  }

  @Test
  void an_officer_reminds_those_who_are_late_at_most_once_a_day() {
    calendar.turnTo(DUE.plusDays(30));

    assertThat(reminding.remindLate(YEAR, campaign.id()).orElseThrow().sent()).isEqualTo(2);
    var again = reminding.remindLate(YEAR, campaign.id()).orElseThrow();
    assertThat(again.sent()).isZero();
    assertThat(again.alreadyReminded()).isEqualTo(2);

    calendar.turnTo(DUE.plusDays(31));
    assertThat(reminding.remindLate(YEAR, campaign.id()).orElseThrow().sent()).isEqualTo(2);
  }

  @Test
  void what_the_clock_sent_today_is_not_sent_again_by_hand_nor_the_other_way_round() {
    roundOn(DUE.plusDays(1));
    assertThat(reminding.remindLate(YEAR, campaign.id()).orElseThrow().alreadyReminded())
        .isEqualTo(2);

    calendar.turnTo(DUE.plusDays(7));
    reminding.remindLate(YEAR, campaign.id());
    reminding.remind();
    assertThat(mail.addresses()).hasSize(4);
    roundOn(DUE.plusDays(8));
    assertThat(mail.addresses()).hasSize(6);
  }

  @Test
  void before_the_day_is_over_nobody_is_late() {
    calendar.turnTo(DUE);

    var reminded = reminding.remindLate(YEAR, campaign.id()).orElseThrow();

    assertThat(reminded.sent()).isZero();
    assertThat(mail.attempts()).isZero();
  }

  @Test
  void people_without_an_address_are_counted() {
    person("carla", "Carla Verdi", "", Role.CONTRIBUTOR);
    person("dora", "Dora Rossi", "dora@x.it,altri@x.it", Role.CONTRIBUTOR);
    calendar.turnTo(DUE.plusDays(1));

    var reminded = reminding.remindLate(YEAR, campaign.id()).orElseThrow();

    assertThat(reminded.sent()).isEqualTo(2);
    assertThat(reminded.withoutAddress()).isEqualTo(2);
  }

  @Test
  void without_a_server_nothing_is_claimed() {
    mail.forget();

    roundOn(DUE.minusDays(7));

    assertThat(reminders.known(calendar.instant())).isEmpty();
    assertThatThrownBy(() -> reminding.remindLate(YEAR, campaign.id()))
        .isInstanceOf(MailNotConfigured.class);
  }

  @Test
  void in_a_closed_campaign_nobody_is_reminded() {
    campaigns.replace(campaign.closed(calendar.instant()));

    roundOn(DUE.minusDays(7));

    assertThat(mail.attempts()).isZero();
    assertThatThrownBy(() -> reminding.remindLate(YEAR, campaign.id()))
        .isInstanceOf(CampaignClosed.class);
    assertThat(reminding.remindLate(Year.of(2019), campaign.id())).isEmpty();
  }

  @Test
  void nobody_else_reminds() {
    for (Role role : List.of(Role.CONTRIBUTOR, Role.AUDITOR, Role.CHAMBER_ADMINISTRATOR)) {
      assertThatThrownBy(() -> as(role).remindLate(YEAR, campaign.id()))
          .isInstanceOf(NotPermitted.class);
    }
  }
}
