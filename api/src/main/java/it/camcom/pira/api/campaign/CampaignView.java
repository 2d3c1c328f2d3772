package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.Campaign;
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

  private static final List<String> ON_AN_OPEN_ONE =
      List.of("changeCampaign", "closeCampaign", "remindLate", "removeCampaign");
  private static final List<String> ON_A_CLOSED_ONE = List.of("removeCampaign");

  /**
   * @param runs whether the caller runs campaigns
   */
  static CampaignView of(Campaign campaign, boolean runs) {
    return new CampaignView(
        campaign.id().toString(),
        campaign.year().getValue(),
        campaign.asOf(),
        campaign.dueOn(),
        campaign.note().orElse(null),
        campaign.openedBy(),
        campaign.isOpen(),
        campaign.closedAt().orElse(null),
        runs ? next(campaign) : List.of());
  }

  private static List<String> next(Campaign campaign) {
    return campaign.isOpen() ? ON_AN_OPEN_ONE : ON_A_CLOSED_ONE;
  }

  /** The campaigns of a plan, by day. */
  @Schema(name = "Campaigns")
  public record ListView(
      List<CampaignView> campaigns,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {}
}
