package it.camcom.pira.domain.chamber;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A responsibility centre on the list of its chamber.
 *
 * @param closedOn the day since which nothing new refers to it; empty while it is open
 */
public record ListedCentre(CentreId id, ResponsibilityCentre centre, Optional<LocalDate> closedOn) {

  /** One that is new on the list. */
  public static ListedCentre open(ResponsibilityCentre centre) {
    return new ListedCentre(CentreId.next(), centre, Optional.empty());
  }

  public boolean isOpen() {
    return closedOn.isEmpty();
  }

  public ListedCentre called(ResponsibilityCentre other) {
    return new ListedCentre(id, other, closedOn);
  }

  public ListedCentre closed(LocalDate day) {
    return new ListedCentre(id, centre, Optional.of(day));
  }

  /** The same, open again under the spelling that is given. */
  public ListedCentre reopened(ResponsibilityCentre spelling) {
    return new ListedCentre(id, spelling, Optional.empty());
  }
}
