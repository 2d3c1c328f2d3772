package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.CampaignId;
import jakarta.ws.rs.PathParam;
import java.time.Year;
import java.util.UUID;

/** The address of a campaign: the year of the plan, and its id. */
public class CampaignPlace {

  @PathParam("year")
  private int year;

  @PathParam("id")
  private UUID id;

  Year year() {
    return Year.of(year);
  }

  CampaignId id() {
    return new CampaignId(id);
  }
}
