package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignStep;
import it.camcom.pira.domain.people.KnownPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that collects the values of a day. */
@Schema(name = "Campaign")
public record CampaignView(
    String id,
    @Schema(description = "L’anno del piano", examples = "2020") int year,
    @Schema(description = "Il giorno a cui stanno i valori", examples = "2020-06-30")
        LocalDate asOf,
    @Schema(description = "L’ultimo giorno utile", examples = "2020-07-15") LocalDate dueOn,
    String note,
    @Schema(description = "Il nome utente", examples = "anna") String openedBy,
    boolean open,
    @Schema(description = "Quando è stata chiusa") Instant closedAt,
    @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {

  /**
   * @param people those who opened campaigns
   *
   * @param next the steps that the caller may take with it
   */
  static CampaignView of(Campaign campaign, KnownPeople people, List<CampaignStep> next) {
    return new CampaignView(
        campaign.id().toString(),
        campaign.year().getValue(),
        campaign.asOf(),
        campaign.dueOn(),
        campaign.note().orElse(null),
        people.username(campaign.openedBy()),
        campaign.isOpen(),
        campaign.closedAt().orElse(null),
        next.stream().map(CampaignView::operation).toList());
  }

  /** Returns the operationId that takes a step. */
  private static String operation(CampaignStep step) {
    return switch (step) {
      case CHANGE -> "changeCampaign";
      case CLOSE -> "closeCampaign";
      case REMIND -> "remindLate";
      case REMOVE -> "removeCampaign";
    };
  }

  /** The campaigns of a plan, by day. */
  @Schema(name = "Campaigns")
  public record ListView(
      List<CampaignView> campaigns,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {}
}
