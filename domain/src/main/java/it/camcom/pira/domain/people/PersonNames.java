package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.util.List;
import java.util.Set;

/** Looks up the names of people who worked in a chamber. */
public interface PersonNames {

  /**
   * Returns, in one query, the names of those accounts that the chamber in scope may know: its own
   * people, and those who work for the network.
   */
  List<PersonName> of(Set<AccountId> accounts);
}
