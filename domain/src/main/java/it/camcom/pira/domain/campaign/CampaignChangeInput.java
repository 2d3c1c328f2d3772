package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Fields;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The requested changes of a campaign.
 *
 * @param note the new note; none where it is left out
 */
public record CampaignChangeInput(LocalDate dueOn, String note) {

  /** Returns the changed campaign, or nothing if there is a fault. */
  Campaign check(Fields fields, Campaign campaign) {
    CampaignInput.checkDue(fields, campaign.asOf(), dueOn);
    CampaignInput.checkNote(fields, note);
    return fields.ifSound(() -> campaign.due(dueOn, Optional.ofNullable(note)));
  }
}
