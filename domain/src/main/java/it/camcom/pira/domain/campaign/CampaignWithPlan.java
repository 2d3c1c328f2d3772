package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A campaign with its plan and the measurements it expects. */
record CampaignWithPlan(Campaign campaign, Plan plan, List<ExpectedMeasurement> expected) {

  /** Pairs campaigns with their plans, by due day. Reads each plan once. */
  static List<CampaignWithPlan> of(List<Campaign> open, Plans plans, Campaigns campaigns) {
    var measured = campaigns.measured(open);
    Map<PlanId, Plan> read =
        open.stream()
            .map(Campaign::plan)
            .distinct()
            .collect(toMap(id -> id, id -> plans.withId(id).orElseThrow()));
    return open.stream()
        .map(
            campaign -> {
              var plan = read.get(campaign.plan());
              return new CampaignWithPlan(
                  campaign,
                  plan,
                  ExpectedMeasurement.of(
                      plan, campaign.asOf(), measured.getOrDefault(campaign.id(), Set.of())));
            })
        .toList();
  }

  List<ExpectedMeasurement> missing() {
    return expected.stream().filter(one -> !one.measured()).toList();
  }
}
