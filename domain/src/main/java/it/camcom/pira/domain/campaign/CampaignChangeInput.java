package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Fields;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a campaign somebody wants otherwise.
 *
 * @param note the one it is to have; none where it is left out
 */
public record CampaignChangeInput(LocalDate dueOn, String note) {

  /** The campaign as it is to be; nothing while a fault stands in the way. */
  Campaign check(Fields fields, Campaign campaign) {
    CampaignInput.checkDue(fields, campaign.asOf(), dueOn);
    CampaignInput.checkNote(fields, note);
    return fields.ifSound(() -> campaign.due(dueOn, Optional.ofNullable(note)));
  }
}
