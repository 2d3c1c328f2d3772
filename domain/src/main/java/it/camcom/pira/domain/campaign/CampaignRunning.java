package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Opening campaigns, changing and closing them: one change after the other. */
@ApplicationScoped
public class CampaignRunning {

  private static final Logger LOG = System.getLogger(CampaignRunning.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Campaigns campaigns;
  private ChamberLock lock;
  private Clock clock;

  protected CampaignRunning() {}

  @Inject
  public CampaignRunning(
      CurrentScope scope, Plans plans, Campaigns campaigns, ChamberLock lock, Clock clock) {
    this.scope = scope;
    this.plans = plans;
    this.campaigns = campaigns;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Opens a campaign.
   *
   * @return empty when there is no plan of the year
   * @throws CampaignAlreadyExists if the plan has one for that day
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional
  public Optional<Campaign> open(Year year, CampaignInput sent) {
    lock.acquire();
    return plans.of(year).map(plan -> open(plan, sent));
  }

  private Campaign open(Plan plan, CampaignInput sent) {
    var campaign = Fields.checked(fields -> sent.check(fields, plan, scope.get().person()));
    if (campaigns.exists(plan.id(), campaign.asOf())) {
      throw new CampaignAlreadyExists();
    }
    campaigns.add(campaign);
    LOG.log(Level.INFO, "campaign {0} opened", campaign.id());
    return campaign;
  }

  /**
   * Gives a campaign another day on which it is due, and another note.
   *
   * @param seen the version that the caller saw; empty when none is told
   * @return empty when the year's plan has no such campaign
   * @throws VersionMissing if the caller does not say which version was seen
   * @throws EditConflict if the campaign is not any more the one that was seen
   * @throws CampaignClosed if it is
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional
  public Optional<Campaign> change(
      Year year, CampaignId id, CampaignChangeInput sent, Optional<Version> seen) {
    return become(
        year, id, seen, campaign -> Fields.checked(fields -> sent.check(fields, campaign)));
  }

  /**
   * Closes a campaign: nothing is due in it any more, and nobody is late.
   *
   * @param seen the version that the caller saw; empty when none is told
   * @return empty when the year's plan has no such campaign
   * @throws VersionMissing if the caller does not say which version was seen
   * @throws EditConflict if the campaign is not any more the one that was seen
   * @throws CampaignClosed if it is already
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional
  public Optional<Campaign> close(Year year, CampaignId id, Optional<Version> seen) {
    return become(year, id, seen, campaign -> campaign.closed(clock.instant()));
  }

  private Optional<Campaign> become(
      Year year, CampaignId id, Optional<Version> seen, UnaryOperator<Campaign> other) {
    var found = seen(year, id, seen);
    if (found.filter(campaign -> !campaign.isOpen()).isPresent()) {
      throw new CampaignClosed();
    }
    LOG.log(Level.INFO, "campaign {0} changed", id);
    return found.map(other).map(campaigns::replace);
  }

  /**
   * Takes a campaign away, be it open or closed; what was measured stays.
   *
   * @param seen the version that the caller saw; empty when none is told
   * @return false when the year's plan has no such campaign
   * @throws VersionMissing if the caller does not say which version was seen
   * @throws EditConflict if the campaign is not any more the one that was seen
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional
  public boolean remove(Year year, CampaignId id, Optional<Version> seen) {
    var found = seen(year, id, seen);
    found.map(Campaign::id).ifPresent(campaigns::remove);
    found.ifPresent(gone -> LOG.log(Level.INFO, "campaign {0} removed", gone.id()));
    return found.isPresent();
  }

  private Optional<Campaign> seen(Year year, CampaignId id, Optional<Version> seen) {
    lock.acquire();
    var found = campaigns.withId(id).filter(campaign -> campaign.year().equals(year));
    found.ifPresent(campaign -> campaign.version().require(seen));
    return found;
  }
}
