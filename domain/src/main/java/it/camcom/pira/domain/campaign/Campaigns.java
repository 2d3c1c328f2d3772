package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The campaigns of the chamber in scope. */
public interface Campaigns {

  void add(Campaign campaign);

  /** Keeps a campaign as it is now instead of as it was. */
  Campaign replace(Campaign campaign);

  /** Takes a campaign away, with what is known of its reminders. */
  void remove(CampaignId id);

  boolean exists(PlanId plan, LocalDate asOf);

  Optional<Campaign> withId(CampaignId id);

  /** Those of the year's plan, by day. */
  List<Campaign> of(Year year);

  /** Those that are open, of all years, by the day on which they are due. */
  List<Campaign> open();

  /** The indicators that have a measurement on just the day of each campaign. */
  Map<CampaignId, Set<IndicatorId>> measured(List<Campaign> campaigns);
}
