package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads campaigns, their progress and the people who are late. */
@ApplicationScoped
public class CampaignReading {

  private CurrentScope scope;
  private Plans plans;
  private Campaigns campaigns;
  private People people;
  private Clock clock;

  protected CampaignReading() {}

  @Inject
  public CampaignReading(
      CurrentScope scope, Plans plans, Campaigns campaigns, People people, Clock clock) {
    this.scope = scope;
    this.plans = plans;
    this.campaigns = campaigns;
    this.people = people;
    this.clock = clock;
  }

  /** Returns the campaigns of the year's plan, by day; empty when the year has no plan. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<List<Campaign>> of(Year year) {
    return plans.exists(year) ? Optional.of(campaigns.of(year)) : Optional.empty();
  }

  /** Returns a campaign; empty when the year's plan has no such campaign. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Campaign> campaign(Year year, CampaignId id) {
    return find(year, id);
  }

  /** Lists the steps that the caller may take with a campaign now. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<CampaignStep> next(Campaign campaign) {
    return campaign.next(scope.get());
  }

  /** Whether the caller may open campaigns. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public boolean mayOpen() {
    return scope.get().grants(Right.MANAGE_CAMPAIGNS);
  }

  /** Returns the progress of a campaign; empty when the year's plan has no such campaign. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Progress> progress(Year year, CampaignId id) {
    return find(year, id).map(this::progress);
  }

  private Progress progress(Campaign campaign) {
    var plan = plans.withId(campaign.plan()).orElseThrow();
    var measured = campaigns.measured(List.of(campaign)).getOrDefault(campaign.id(), Set.of());
    return Progress.of(
        campaign,
        campaign.isOverdue(Today.by(clock)),
        ExpectedMeasurement.of(plan, campaign.asOf(), measured),
        new ResponsiblePeople(people.members()));
  }

  private Optional<Campaign> find(Year year, CampaignId id) {
    return campaigns.withId(id).filter(campaign -> campaign.year().equals(year));
  }
}
