package it.camcom.pira.domain.chamber;

import java.util.List;
import java.util.Optional;

/** The list of responsibility centres of the chamber in scope. */
public interface Centres {

  /** Open and closed ones, by name. */
  List<ListedCentre> all();

  /** Adds one whose name no other has in any spelling. */
  void add(ListedCentre centre);

  /** Keeps a centre as it is now instead of as it was. What refers to it goes on to. */
  void replace(ListedCentre centre);

  /** The centre of that name in any spelling, open or closed. */
  default Optional<ListedCentre> called(ResponsibilityCentre name) {
    return all().stream().filter(listed -> listed.centre().isSame(name)).findFirst();
  }

  default Optional<ListedCentre> withId(CentreId id) {
    return all().stream().filter(listed -> listed.id().equals(id)).findFirst();
  }

  /** The open centre of that name in any spelling, as the list spells it. */
  default Optional<ResponsibilityCentre> open(ResponsibilityCentre name) {
    return called(name).filter(ListedCentre::isOpen).map(ListedCentre::centre);
  }
}
