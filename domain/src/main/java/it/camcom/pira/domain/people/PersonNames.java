package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.util.List;
import java.util.Set;

/** What the people are called who worked in a chamber. */
public interface PersonNames {

  /**
   * In one question, the names of those accounts that the chamber in scope may know: of its own
   * people, and of those who work for the network.
   */
  List<PersonName> of(Set<AccountId> accounts);
}
