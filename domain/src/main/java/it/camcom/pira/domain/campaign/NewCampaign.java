package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** A campaign as somebody asks for it. */
public record NewCampaign(
    Optional<LocalDate> asOf, Optional<LocalDate> dueOn, Optional<String> note) {

  /** Notes what cannot be taken, each under its field. */
  void check(Faults faults, Year year) {
    if (faults.require(asOf.isPresent(), "asOf", "required")
        && faults.require(Campaign.isOf(year, asOf.get()), "asOf", "dayOfYear", year)) {
      checkDue(faults, asOf.get(), dueOn);
    } else {
      faults.require(dueOn.isPresent(), "dueOn", "required");
    }
    checkNote(faults, note);
  }

  static void checkDue(Faults faults, LocalDate asOf, Optional<LocalDate> dueOn) {
    if (faults.require(dueOn.isPresent(), "dueOn", "required")) {
      faults.require(Campaign.canBeDue(asOf, dueOn.get()), "dueOn", "dueOn", Campaign.MAX_DAYS);
    }
  }

  static void checkNote(Faults faults, Optional<String> note) {
    faults.require(
        note.filter(text -> text.isBlank() || text.length() > Texts.MAX_LINE).isEmpty(),
        "note",
        "line",
        Texts.MAX_LINE);
  }
}
