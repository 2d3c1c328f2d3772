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

  /** Replaces the stored campaign. */
  Campaign replace(Campaign campaign);

  /** Deletes a campaign with the record of its reminders. */
  void remove(CampaignId id);

  boolean exists(PlanId plan, LocalDate asOf);

  Optional<Campaign> withId(CampaignId id);

  /** Returns the campaigns of the year's plan, by day. */
  List<Campaign> of(Year year);

  /** Returns the open campaigns of all years, by due day. */
  List<Campaign> open();

  /** Returns, for each campaign, the indicators that have a measurement on exactly its day. */
  Map<CampaignId, Set<IndicatorId>> measured(List<Campaign> campaigns);
}
