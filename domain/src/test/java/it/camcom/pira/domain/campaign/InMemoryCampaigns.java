package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Campaigns kept in memory. */
public final class InMemoryCampaigns implements Campaigns {

  private final List<Campaign> all = new ArrayList<>();
  private final List<Measurement> measurements;

  /**
   * @param measurements of the one plan that there is
   */
  public InMemoryCampaigns(List<Measurement> measurements) {
    this.measurements = measurements;
  }

  @Override
  public void add(Campaign campaign) {
    all.add(campaign);
  }

  @Override
  public Campaign replace(Campaign campaign) {
    remove(campaign.id());
    all.add(campaign);
    return campaign;
  }

  @Override
  public void remove(CampaignId id) {
    all.removeIf(campaign -> campaign.id().equals(id));
  }

  @Override
  public boolean exists(PlanId plan, LocalDate asOf) {
    return all.stream().anyMatch(one -> one.plan().equals(plan) && one.asOf().equals(asOf));
  }

  @Override
  public Optional<Campaign> withId(CampaignId id) {
    return all.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
  }

  @Override
  public List<Campaign> of(Year year) {
    return all.stream()
        .filter(campaign -> campaign.year().equals(year))
        .sorted(Comparator.comparing(Campaign::asOf))
        .toList();
  }

  @Override
  public List<Campaign> open() {
    return all.stream()
        .filter(Campaign::isOpen)
        .sorted(Comparator.comparing(Campaign::dueOn))
        .toList();
  }

  @Override
  public Map<CampaignId, Set<IndicatorId>> measured(List<Campaign> campaigns) {
    return campaigns.stream().collect(toMap(Campaign::id, this::measured));
  }

  private Set<IndicatorId> measured(Campaign campaign) {
    return measurements.stream()
        .filter(measurement -> measurement.asOf().equals(campaign.asOf()))
        .map(Measurement::indicator)
        .collect(toSet());
  }
}
