package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.Fields;
import java.time.Duration;
import java.util.Optional;

/**
 * The input of a token; null where nothing was entered.
 *
 * @param readOnly whether it permits reading only
 * @param chamber the chamber it is for; null for all that the person belongs to
 * @param days its validity in days
 */
public record TokenInput(String name, Boolean readOnly, String chamber, Integer days) {

  /** Reports faults of its name and validity. */
  void check(Fields fields) {
    fields.require(
        name != null && !name.isBlank() && name.length() <= Account.MAX_NAME,
        "name",
        "name",
        Account.MAX_NAME);
    fields.oneLine("name", name);
    fields.require(
        days != null && days >= 1 && days <= AccessToken.MAX_DAYS,
        "days",
        "tokenDays",
        AccessToken.MAX_DAYS);
  }

  /** Returns the chamber it is for; a fault unless the person belongs to it. */
  Optional<ChamberId> checkChamber(Fields fields, Person owner) {
    var found =
        Optional.ofNullable(chamber)
            .flatMap(ChamberId::named)
            .filter(id -> owner.in(id).isPresent());
    fields.require(chamber == null || found.isPresent(), "chamber", "notYourChamber");
    return found;
  }

  boolean isReadOnly() {
    return Boolean.TRUE.equals(readOnly);
  }

  Duration lasting() {
    return Duration.ofDays(days);
  }
}
