package it.camcom.pira.web.campaign;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.web.page.PageTexts;
import java.time.LocalDate;

/**
 * One campaign, as a list shows it.
 *
 * @param overdue whether missing values are late
 */
public record CampaignRow(
    String id,
    String asOf,
    String dueOn,
    String state,
    boolean open,
    boolean overdue,
    String note) {

  static CampaignRow of(Campaign campaign, LocalDate today) {
    boolean overdue = campaign.isOverdue(today);
    return new CampaignRow(
        campaign.id().toString(),
        Terms.longDate(campaign.asOf()),
        Terms.longDate(campaign.dueOn()),
        PageTexts.of(state(campaign, overdue)),
        campaign.isOpen(),
        overdue,
        campaign.note().orElse(""));
  }

  private static String state(Campaign campaign, boolean overdue) {
    if (!campaign.isOpen()) {
      return "Campaign.closed";
    }
    return overdue ? "Campaign.overdue" : "Campaign.open";
  }
}
