package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The input of a new campaign.
 *
 * @param note optional
 */
public record CampaignInput(LocalDate asOf, LocalDate dueOn, String note) {

  /** The most characters of a note. */
  public static final int MAX_NOTE = Texts.MAX_LINE;

  /** Returns the campaign, opened by the person, or nothing if there is a fault. */
  Campaign check(Fields fields, Plan plan, AccountId openedBy) {
    if (fields.require(asOf != null, "asOf", "required")
        && fields.require(Campaign.isOf(plan.year(), asOf), "asOf", "dayOfYear", plan.year())) {
      checkDue(fields, asOf, dueOn);
    } else {
      fields.require(dueOn != null, "dueOn", "required");
    }
    checkNote(fields, note);
    return fields.ifSound(
        () ->
            new Campaign(
                CampaignId.next(),
                plan.id(),
                plan.year(),
                asOf,
                dueOn,
                Optional.ofNullable(note),
                openedBy,
                Optional.empty()));
  }

  static void checkDue(Fields fields, LocalDate asOf, LocalDate dueOn) {
    if (fields.require(dueOn != null, "dueOn", "required")) {
      fields.require(Campaign.canBeDue(asOf, dueOn), "dueOn", "dueOn", Campaign.MAX_DAYS);
    }
  }

  static void checkNote(Fields fields, String note) {
    fields.require(
        note == null || (!note.isBlank() && note.length() <= MAX_NOTE), "note", "line", MAX_NOTE);
  }
}
