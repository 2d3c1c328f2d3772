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

/** Opens, changes and closes campaigns, one change after the other. */
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
   * @return empty when the year has no plan
   * @throws CampaignAlreadyExists if the plan already has one for that day
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
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
   * Changes the due day and the note of a campaign.
   *
   * @param seen the version that the caller saw; empty when none is given
   * @return empty when the year's plan has no such campaign
   * @throws VersionMissing if the caller gives no version
   * @throws EditConflict if the campaign has changed since the caller saw it
   * @throws CampaignClosed if the campaign is closed
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional
  public Optional<Campaign> change(
      Year year, CampaignId id, CampaignChangeInput sent, Optional<Version> seen) {
    return become(
        year, id, seen, campaign -> Fields.checked(fields -> sent.check(fields, campaign)));
  }

  /**
   * Closes a campaign: nothing is due in it any longer, and nobody is late.
   *
   * @param seen the version that the caller saw; empty when none is given
   * @return empty when the year's plan has no such campaign
   * @throws VersionMissing if the caller gives no version
   * @throws EditConflict if the campaign has changed since the caller saw it
   * @throws CampaignClosed if it is closed already
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
   * Deletes an open or closed campaign and keeps its measurements.
   *
   * @param seen the version that the caller saw; empty when none is given
   * @return false when the year's plan has no such campaign
   * @throws VersionMissing if the caller gives no version
   * @throws EditConflict if the campaign has changed since the caller saw it
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
