package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Terms;
import java.util.Map;
import java.util.Optional;

/** The people of a list by account, as far as its reader may know them. */
public record KnownPeople(Map<AccountId, PersonName> people) {

  public KnownPeople {
    people = Map.copyOf(people);
  }

  /**
   * Returns the user name; a neutral text for the platform and for people the reader may not know.
   */
  public String username(AccountId account) {
    if (account.equals(AccountId.PLATFORM)) {
      return Terms.sentence("Person.platform");
    }
    return Optional.ofNullable(people.get(account))
        .map(PersonName::username)
        .orElseGet(() -> Terms.sentence("Person.unknown"));
  }
}
