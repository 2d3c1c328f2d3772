package it.camcom.pira.domain.register;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Username;
import java.util.Optional;

/** The input of a password reset; null where nothing was entered. */
public record PasswordResetInput(String username) {

  /** Returns the account; a fault if nobody has the user name. */
  Optional<Account> check(Faults faults, People people) {
    var account = Optional.ofNullable(username).flatMap(Username::typed).flatMap(people::account);
    faults.require(account.isPresent(), "username", "nobody");
    return account;
  }
}
