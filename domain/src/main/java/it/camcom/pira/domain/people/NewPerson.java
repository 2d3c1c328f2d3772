package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.Optional;

/** A person who is to receive an account. */
public record NewPerson(Username username, String name, Optional<String> email) {

  /**
   * Builds a new account of the person.
   *
   * @param home the chamber that manages it; empty for the network
   */
  Account account(Optional<ChamberId> home) {
    return new Account(AccountId.next(), username, name, email, true, home);
  }
}
