package it.camcom.pira.domain.entry;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.Campaigns;
import it.camcom.pira.domain.campaign.ExpectedMeasurement;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the sheet of a campaign. The number of database steps does not depend on the number of
 * rows.
 */
@ApplicationScoped
public class EntryReading {

  private CurrentScope scope;
  private Plans plans;
  private Campaigns campaigns;
  private Measurements measurements;
  private Clock clock;

  protected EntryReading() {}

  @Inject
  public EntryReading(
      CurrentScope scope,
      Plans plans,
      Campaigns campaigns,
      Measurements measurements,
      Clock clock) {
    this.scope = scope;
    this.plans = plans;
    this.campaigns = campaigns;
    this.measurements = measurements;
    this.clock = clock;
  }

  /**
   * Returns the expected values that the caller may record; empty when the year's plan has no such
   * campaign.
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<EntrySheet> of(Year year, CampaignId id) {
    return campaigns
        .withId(id)
        .filter(campaign -> campaign.year().equals(year))
        .map(campaign -> sheet(campaign, plans.withId(campaign.plan()).orElseThrow()));
  }

  private EntrySheet sheet(Campaign campaign, Plan plan) {
    Map<IndicatorId, StoredMeasurement> recorded =
        measurements.on(plan, Set.of(campaign.asOf())).stream()
            .collect(toMap(one -> one.indicator().id(), one -> one));
    Map<IndicatorId, Measurement> last =
        measurements.latest(plan.id(), campaign.asOf().minusDays(1)).stream()
            .collect(toMap(Measurement::indicator, one -> one));
    var rows =
        ExpectedMeasurement.of(plan, campaign.asOf(), recorded.keySet()).stream()
            .filter(this::isTheCallers)
            .map(ExpectedMeasurement::indicator)
            .map(
                indicator -> {
                  var now = Optional.ofNullable(recorded.get(indicator.id()));
                  return new EntryRow(
                      Figure.of(indicator, plan.year(), now.map(StoredMeasurement::measurement)),
                      Optional.ofNullable(last.get(indicator.id())),
                      now);
                })
            .toList();
    return new EntrySheet(campaign, campaign.isOverdue(Today.by(clock)), plan, rows);
  }

  private boolean isTheCallers(ExpectedMeasurement expected) {
    var in = scope.chamber();
    return in.grants(Right.RECORD_ALL_VALUES)
        || expected.centre().filter(in.centres()::contains).isPresent();
  }
}
