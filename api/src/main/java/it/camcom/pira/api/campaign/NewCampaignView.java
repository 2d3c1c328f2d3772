package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.CampaignChangeInput;
import it.camcom.pira.domain.campaign.CampaignInput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign to open. */
@Schema(name = "NewCampaign")
public record NewCampaignView(
    @Schema(required = true, description = "Un giorno dell’anno del piano", examples = "2020-06-30") LocalDate asOf,
    @Schema(required = true, description = "L’ultimo giorno utile, non prima", examples = "2020-07-15")
        LocalDate dueOn,
    @Schema(minLength = 1, maxLength = CampaignInput.MAX_NOTE, examples = "Primo semestre")
        String note) {

  CampaignInput input() {
    return new CampaignInput(asOf, dueOn, note);
  }

  /** The fields of a campaign that can be changed. */
  @Schema(name = "CampaignChange")
  public record CampaignChange(
      @Schema(required = true, description = "L’ultimo giorno utile", examples = "2020-07-20") LocalDate dueOn,
      @Schema(
              description = "Senza, la nota non c’è più",
              minLength = 1,
              maxLength = CampaignInput.MAX_NOTE,
              examples = "Primo semestre")
          String note) {

    CampaignChangeInput input() {
      return new CampaignChangeInput(dueOn, note);
    }
  }
}
