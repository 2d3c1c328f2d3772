package it.camcom.pira.persistence.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.CampaignReading;
import it.camcom.pira.domain.campaign.DueReading;
import it.camcom.pira.domain.campaign.Reminder;
import it.camcom.pira.domain.campaign.ReminderId;
import it.camcom.pira.domain.campaign.ReminderSchedule;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Statements;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.people.JpaPeople;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CampaignStorageTest {

  private static final Instant MORNING = Instant.parse("2050-07-01T06:00:00Z");

  private final Storage storage = Storage.shared();

  private static Campaign campaign(Plan plan, int month) {
    var day = LocalDate.of(plan.year().getValue(), month, 28);
    return new Campaign(
        CampaignId.next(),
        plan.id(),
        plan.year(),
        day,
        day.plusDays(15),
        Optional.of("nota"),
        DemoPeople.id("anna"),
        Optional.empty());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return storage.in("prato", work);
  }

  private List<Campaign> open() {
    return in(em -> new JpaCampaigns(em).open());
  }

  private List<Campaign> of(Plan plan) {
    return in(em -> new JpaCampaigns(em).of(plan.year()));
  }

  private boolean exists(Plan plan, LocalDate day) {
    return in(em -> new JpaCampaigns(em).exists(plan.id(), day));
  }

  private Optional<Campaign> find(String chamber, Campaign campaign) {
    return storage.in(chamber, em -> new JpaCampaigns(em).withId(campaign.id()));
  }

  private Map<CampaignId, Set<IndicatorId>> measured(List<Campaign> campaigns) {
    return in(em -> new JpaCampaigns(em).measured(campaigns));
  }

  private List<Reminder> known() {
    return in(em -> new JpaReminders(em).known(MORNING));
  }

  private Plan stored(Plan plan) {
    return in(
        em -> {
          new JpaPlans(em).add(plan);
          return plan;
        });
  }

  private Campaign opened(Plan plan, int month) {
    return in(
        em -> {
          var campaign = campaign(plan, month);
          new JpaCampaigns(em).add(campaign);
          return campaign;
        });
  }

  private static Reminder reminder(Campaign campaign, ReminderSchedule occasion, Instant sentAt) {
    return new Reminder(
        ReminderId.next(),
        campaign.id(),
        DemoPeople.id("elena"),
        occasion,
        campaign.dueOn(),
        1,
        MORNING,
        Optional.ofNullable(sentAt));
  }

  @Test
  void campaigns_come_back_as_they_were_stored() {
    var plan = stored(SamplePlan.withEverything(2051));
    var june = opened(plan, 6);
    var march = opened(plan, 3);

    assertThat(of(plan)).containsExactly(march, june);
    assertThat(open()).containsSubsequence(march, june);
    assertThat(exists(plan, june.asOf())).isTrue();
    assertThat(exists(plan, june.dueOn())).isFalse();
    assertThat(find("pistoia", june)).isEmpty();
  }

  @Test
  void a_change_is_another_version_and_what_is_closed_is_not_open() {
    var plan = stored(SamplePlan.withEverything(2052));
    var opened = opened(plan, 6);
    var closed =
        new Campaign(
            opened.id(),
            opened.plan(),
            opened.year(),
            opened.asOf(),
            opened.dueOn().plusDays(1),
            Optional.empty(),
            opened.openedBy(),
            Optional.of(MORNING));

    var kept = in(em -> new JpaCampaigns(em).replace(closed));

    assertThat(kept.version()).isEqualTo(closed.version()).isNotEqualTo(opened.version());
    assertThat(find("prato", opened)).contains(kept);
    assertThat(open()).extracting(Campaign::id).doesNotContain(opened.id());
  }

  @Test
  void measured_is_what_has_a_measurement_on_just_that_day() {
    var plan = stored(SamplePlan.withEverything(2053));
    var march = opened(plan, 3);
    var june = opened(plan, 6);
    var values = SamplePlan.measurementsOf(plan, june.asOf());
    in(
        em -> {
          new JpaMeasurements(em).add(plan.id(), values.subList(0, 2));
          new JpaMeasurements(em)
              .add(plan.id(), SamplePlan.measurementsOf(plan, june.asOf().minusDays(1)));
          return null;
        });

    assertThat(measured(List.of(march, june)))
        .containsOnly(
            Map.entry(june.id(), Set.of(values.get(0).indicator(), values.get(1).indicator())));
    assertThat(measured(List.of())).isEmpty();
  }

  @Test
  void reminders_go_with_their_campaign() {
    var plan = stored(SamplePlan.withEverything(2054));
    var campaign = opened(plan, 6);
    var left = reminder(campaign, ReminderSchedule.DAY_BEFORE, null);
    var sent = reminder(campaign, ReminderSchedule.DAY_AFTER, MORNING);
    in(
        em -> {
          new JpaReminders(em).add(left);
          new JpaReminders(em).add(sent);
          return null;
        });
    assertThat(known()).contains(left, sent);

    var settled =
        new Reminder(
            left.id(),
            left.campaign(),
            left.person(),
            left.occasion(),
            left.day(),
            2,
            MORNING.plusSeconds(60),
            Optional.of(MORNING));
    in(
        em -> {
          new JpaReminders(em).replace(settled);
          return null;
        });
    assertThat(known()).contains(settled).doesNotContain(left);

    in(
        em -> {
          new JpaCampaigns(em).remove(campaign.id());
          new JpaReminders(em).replace(settled);
          return null;
        });
    assertThat(known()).doesNotContain(settled, sent);
    assertThat(find("prato", campaign)).isEmpty();
  }

  @Test
  void the_progress_of_a_campaign_of_any_size_takes_the_same_number_of_statements() {
    var small = stored(SamplePlan.withIndicators(2055, 10));
    var large = stored(SamplePlan.withIndicators(2056, 1_000));

    assertThat(statements(large)).isEqualTo(statements(small)).isEqualTo(16);
  }

  private int statements(Plan plan) {
    var campaign = opened(plan, 6);
    in(
        em -> {
          new JpaMeasurements(em)
              .add(plan.id(), SamplePlan.measurementsOf(plan, campaign.asOf()).subList(0, 5));
          return null;
        });
    return Statements.countedWhile(
        em -> {
          var progress = reading(em).progress(plan.year(), campaign.id()).orElseThrow();
          assertThat(progress.measured()).isEqualTo(5);
          assertThat(progress.expected()).isGreaterThan(9);
        });
  }

  private static CampaignReading reading(EntityManager em) {
    return new CampaignReading(
        new ThreadScope(),
        new JpaPlans(em),
        new JpaCampaigns(em),
        new JpaPeople(em, Clock.systemUTC()),
        Clock.systemUTC());
  }

  @Test
  void what_is_due_takes_no_more_statements_with_more_campaigns_of_a_plan() {
    var plan = stored(SamplePlan.withIndicators(2057, 50));
    opened(plan, 3);
    int one = Statements.countedWhile(CampaignStorageTest::readDue);
    opened(plan, 6);
    opened(plan, 9);

    assertThat(Statements.countedWhile(CampaignStorageTest::readDue)).isEqualTo(one);
  }

  private static void readDue(EntityManager em) {
    var due =
        new DueReading(
                new ThreadScope(),
                new JpaPlans(em),
                new JpaCampaigns(em),
                new JpaMeasurements(em),
                Clock.systemUTC())
            .due(0, 500);
    assertThat(due.total()).isGreaterThanOrEqualTo(50);
  }
}
