package it.camcom.pira.persistence.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.ClaimedReminders;
import it.camcom.pira.domain.campaign.Mail;
import it.camcom.pira.domain.campaign.ReminderClaiming;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.persistence.chamber.JpaChambers;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.people.JpaPeople;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.persistence.tenancy.AdvisoryLock;
import it.camcom.pira.persistence.tenancy.ChamberQueue;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a database of its own: in the shared one other tests have campaigns. */
class ReminderClaimingTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2050-07-16T10:00:00Z"), ZoneOffset.UTC);
  private static final Scope.OfChamber PLATFORM =
      new Scope.OfChamber(
          new ChamberId("prato"), AccountId.PLATFORM, Set.of(Role.PLANNING_OFFICER));

  private final Storage storage = Storage.ofItsOwn();

  @BeforeEach
  void something_is_late() {
    Session.keep(
        storage.database().registry(),
        "",
        "update pira.account set email = username || '@example.it' where home_chamber is not null");
    storage.in(
        "prato",
        em -> {
          var plan = SamplePlan.withEverything(2050);
          new JpaPlans(em).add(plan);
          new JpaCampaigns(em)
              .add(
                  new Campaign(
                      CampaignId.next(),
                      plan.id(),
                      plan.year(),
                      LocalDate.of(2050, 6, 30),
                      LocalDate.of(2050, 7, 15),
                      Optional.empty(),
                      DemoPeople.id("anna"),
                      Optional.empty()));
          return null;
        });
  }

  private <T> T claiming(Function<ReminderClaiming, T> work) {
    return storage.in(
        PLATFORM,
        em -> {
          var scope = new ThreadScope();
          return work.apply(
              new ReminderClaiming(
                  new JpaChambers(em, scope),
                  new JpaPlans(em),
                  new JpaCampaigns(em),
                  new JpaPeople(em, NOON),
                  new JpaReminders(em),
                  new AdvisoryLock(em, new ChamberQueue()),
                  NOON));
        });
  }

  private ClaimedReminders claimed() {
    return claiming(one -> one.claimDue(""));
  }

  @Test
  void several_nodes_at_once_claim_a_reminder_once_and_only_for_people_of_the_chamber() {
    try (storage) {
      Queue<ClaimedReminders.Claim> claims = new ConcurrentLinkedQueue<>();
      AtOnce.run(6, node -> claims.addAll(claimed().claims()));

      assertThat(claims)
          .extracting(claim -> claim.letter().address())
          .doesNotHaveDuplicates()
          .contains("anna@example.it")
          .isSubsetOf("anna@example.it", "elena@example.it");
      claims.forEach(
          claim ->
              claiming(
                  one -> {
                    one.settle(claim, Mail.Delivery.ACCEPTED);
                    return null;
                  }));
      assertThat(claimed().claims()).isEmpty();
      assertThat(
              audited("select distinct person from pira.audit_entry where table_name = 'reminder'"))
          .containsExactly(AccountId.PLATFORM.toString());
      assertThat(audited("select broken_position from pira.first_audit_break('prato')")).isEmpty();
    }
  }

  private List<String> audited(String sql) {
    try (var session = Session.begin(storage.database().superuser(), "prato")) {
      return session.strings(sql);
    }
  }
}
