package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the caller has to measure now. */
@ApplicationScoped
public class DueReading {

  /** The most values returned at once. */
  public static final int MAX_LIMIT = 500;

  private CurrentScope scope;
  private Plans plans;
  private Campaigns campaigns;
  private Measurements measurements;
  private Clock clock;

  protected DueReading() {}

  @Inject
  public DueReading(
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
   * Returns the values missing in open campaigns that the caller has to measure, by due day. A
   * caller who may record for every centre sees all of them.
   *
   * @param limit clamped to 1..{@link #MAX_LIMIT}
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Due due(int offset, int limit) {
    var asked = CampaignWithPlan.of(campaigns.open(), plans, campaigns);
    var latest = latest(asked);
    var all = asked.stream().flatMap(one -> due(one, latest)).toList();
    return new Due(
        all.stream()
            .skip(Math.max(0, offset))
            .limit(Math.max(1, Math.min(limit, MAX_LIMIT)))
            .toList(),
        all.size());
  }

  private Stream<DueIndicator> due(
      CampaignWithPlan asked, Map<PlanId, Map<IndicatorId, Measurement>> latest) {
    var campaign = asked.campaign();
    boolean overdue = campaign.isOverdue(Today.by(clock));
    return asked.missing().stream()
        .filter(this::isTheCallers)
        .map(
            missing ->
                new DueIndicator(
                    campaign,
                    missing.indicator(),
                    missing.centre(),
                    missing.indicator().target(campaign.year()).orElseThrow(),
                    Optional.ofNullable(latest.get(campaign.plan()).get(missing.indicator().id())),
                    overdue));
  }

  private boolean isTheCallers(ExpectedMeasurement expected) {
    var in = scope.chamber();
    return in.grants(Right.RECORD_ALL_VALUES)
        || expected.centre().filter(in.centres()::contains).isPresent();
  }

  private Map<PlanId, Map<IndicatorId, Measurement>> latest(List<CampaignWithPlan> asked) {
    var last = new HashMap<PlanId, LocalDate>();
    asked.forEach(
        one ->
            last.merge(
                one.campaign().plan(), one.campaign().asOf(), (a, b) -> a.isAfter(b) ? a : b));
    var latest = new HashMap<PlanId, Map<IndicatorId, Measurement>>();
    last.forEach(
        (plan, day) ->
            latest.put(
                plan,
                measurements.latest(plan, day).stream()
                    .collect(toMap(Measurement::indicator, measurement -> measurement))));
    return latest;
  }

  /**
   * One page of what is due.
   *
   * @param total the count over all pages
   */
  public record Due(List<DueIndicator> indicators, int total) {

    public Due {
      indicators = List.copyOf(indicators);
    }
  }
}
