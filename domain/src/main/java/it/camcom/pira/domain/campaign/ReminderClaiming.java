package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.ReminderLetter.Part;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Records who is to be reminded of what before any letter is sent, and then the result. One node
 * runs after the other, so that nobody receives a letter twice.
 */
@ApplicationScoped
public class ReminderClaiming {

  private static final Logger LOG = System.getLogger(ReminderClaiming.class.getName());

  private Chambers chambers;
  private Plans plans;
  private Campaigns campaigns;
  private People people;
  private Reminders reminders;
  private ChamberLock lock;
  private Clock clock;

  protected ReminderClaiming() {}

  @Inject
  public ReminderClaiming(
      Chambers chambers,
      Plans plans,
      Campaigns campaigns,
      People people,
      Reminders reminders,
      ChamberLock lock,
      Clock clock) {
    this.chambers = chambers;
    this.plans = plans;
    this.campaigns = campaigns;
    this.people = people;
    this.reminders = reminders;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Claims the reminders to be sent today, and those that could not be sent before.
   *
   * @param link the line that leads to the platform
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.REQUIRES_NEW)
  public ClaimedReminders claimDue(String link) {
    var today = Today.by(clock);
    return claim(campaign -> ReminderSchedule.at(campaign.dueOn(), today), false, link);
  }

  /**
   * Claims a reminder for everyone who is late in a campaign.
   *
   * @param link the line that leads to the platform
   * @return empty when the year's plan has no such campaign
   * @throws CampaignClosed if the campaign is closed
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<ClaimedReminders> claimLate(Year year, CampaignId id, String link) {
    var found = campaigns.withId(id).filter(campaign -> campaign.year().equals(year));
    if (found.filter(campaign -> !campaign.isOpen()).isPresent()) {
      throw new CampaignClosed();
    }
    var today = Today.by(clock);
    return found.map(
        asked ->
            claim(
                campaign ->
                    campaign.id().equals(id) && campaign.isOverdue(today)
                        ? Optional.of(ReminderSchedule.ON_REQUEST)
                        : Optional.empty(),
                true,
                link));
  }

  /** Records the result of a letter's delivery. */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.REQUIRES_NEW)
  public void settle(ClaimedReminders.Claim claim, Mail.Delivery delivery) {
    lock.acquire();
    var now = clock.instant();
    for (Reminder reminder : claim.reminders()) {
      var settled = reminder.settled(delivery, now);
      reminders.replace(settled);
      if (settled.isGivenUp()) {
        LOG.log(Level.WARNING, "reminder {0} given up", settled.id());
      }
    }
  }

  private ClaimedReminders claim(
      Function<Campaign, Optional<ReminderSchedule>> occasions, boolean onlyOnThese, String link) {
    lock.acquire();
    var open = campaigns.open();
    if (open.isEmpty()) {
      return ClaimedReminders.NONE;
    }
    var today = Today.by(clock);
    var known = reminders.known(today.atStartOfDay(Today.ITALY).toInstant());
    var letter = new ReminderLetter(chambers.current(), today, link);
    var claimed = new ArrayList<ClaimedReminders>();
    for (Work work : work(CampaignWithPlan.of(open, plans, campaigns))) {
      var rows = new PersonReminders(work.account().id(), known, today, clock.instant());
      var occasion = rows.wanted(work.campaigns(), occasions);
      if (!occasion.isEmpty() || (!onlyOnThese && rows.isAnyLeft(work.campaigns()))) {
        claimed.add(claim(work, rows, occasion, letter));
      }
    }
    return claimed.stream().reduce(ClaimedReminders.NONE, ClaimedReminders::and);
  }

  private ClaimedReminders claim(
      Work work,
      PersonReminders rows,
      Map<Campaign, ReminderSchedule> wanted,
      ReminderLetter letter) {
    if (work.account().email().filter(Letter::isAddress).isEmpty()) {
      return ClaimedReminders.WITHOUT_ADDRESS;
    }
    if (rows.isDealtWithToday()) {
      return ClaimedReminders.DEALT_WITH;
    }
    var fresh = rows.fresh(wanted);
    var again = rows.again(work.campaigns());
    fresh.forEach(reminders::add);
    again.forEach(reminders::replace);
    var all = new ArrayList<>(fresh);
    all.addAll(again);
    return all.isEmpty()
        ? ClaimedReminders.NONE
        : ClaimedReminders.of(all, letter.to(work.account(), all.get(0).id(), work.parts()));
  }

  private List<Work> work(List<CampaignWithPlan> asked) {
    var answerable = new ResponsiblePeople(people.members());
    var byPerson = new TreeMap<String, Work>();
    for (CampaignWithPlan one : asked) {
      for (Progress.OfPerson person : Progress.missing(one.expected(), answerable)) {
        byPerson
            .computeIfAbsent(
                person.account().username().text(),
                name -> new Work(person.account(), new ArrayList<>()))
            .parts()
            .add(new Part(one.campaign(), person.missing()));
      }
    }
    return List.copyOf(byPerson.values());
  }

  /** Everything a person still has to measure. */
  private record Work(Account account, List<Part> parts) {

    List<Campaign> campaigns() {
      return parts.stream().map(Part::campaign).toList();
    }
  }
}
